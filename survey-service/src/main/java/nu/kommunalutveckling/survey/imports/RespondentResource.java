package nu.kommunalutveckling.survey.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A finished survey comes in as a form tool gives it, one row a respondent, into a draft that says what was asked of whom. */
@Path("surveys/{survey}/respondents")
@Tag(name = "survey-imports", description = "Färdiga enkäter. / Finished surveys.")
@Produces(MediaType.APPLICATION_JSON)
class RespondentResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            Starttid,Vilket nätverk tillhör du?,1. Hur nöjd är du med bidraget till ekonomisk effekt?\r
            2022-11-02 09:14,Socialchefer i länet,6 – mycket nöjd\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"Vilket nätverk tillhör du?":"Socialchefer i länet",\
            "1. Hur nöjd är du med bidraget till ekonomisk effekt?":"6 – mycket nöjd"}
            """;

    @Inject
    RespondentImport imports;

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importRespondents",
            summary = "Läs in en färdig enkät som svarsrader / Import a finished survey as rows of respondents",
            description =
                    "Kolumnerna läses som enkätens column-mapping säger; övriga kolumner läses inte. Allt eller inget."
                            + " / The columns are read as the survey's column-mapping says; others are not read. All or nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE),
                                @Content(mediaType = Xlsx.MEDIA_TYPE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(survey, rows, headers.getMediaType(), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }
}
