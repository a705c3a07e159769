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

/** A finished survey comes in as counts, into a draft that says what was asked of whom. */
@Path("surveys/{survey}/tallies")
@Tag(name = "survey-imports", description = "Färdiga enkäter. / Finished surveys.")
@Produces(MediaType.APPLICATION_JSON)
class TallyResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            network,question,n1,n2,n3,n4,n5,n6,dontKnow,blank\r
            socialchefer,economic-effect,0,1,2,3,4,1,2,0\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"network":"socialchefer","question":"economic-effect","n1":0,"n2":1,"n3":2,"n4":3,"n5":4,"n6":1,\
            "dontKnow":2,"blank":0}
            """;

    @Inject
    TallyImport imports;

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importTallies",
            summary = "Läs in en färdig enkät som antal / Import a finished survey as counts",
            description = "Ett nätverk läses in helt: alla dess frågor, med lika många svarande; allt eller inget."
                    + " / A network comes whole: all its questions, with the same respondents; all or nothing.")
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
