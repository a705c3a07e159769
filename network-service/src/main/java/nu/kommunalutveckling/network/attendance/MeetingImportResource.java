package nu.kommunalutveckling.network.attendance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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
import org.jboss.resteasy.reactive.RestQuery;

/** Takes sheets of meetings as people keep them: a row a meeting, a column an organisation. */
@Path("meetings/imports")
@Tag(name = "meetings", description = "Nätverkens möten. / Meetings of the networks.")
@Produces(MediaType.APPLICATION_JSON)
class MeetingImportResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            network,day,startsAt,endsAt,form,state,cancellationReason,place,guests,0680,Aneby\r
            skolchefer,2022-03-01,09:00,12:00,PHYSICAL,HELD,,Huskvarna,2,PRESENT,ABSENT\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"network":"skolchefer","day":"2022-03-01","startsAt":"09:00","endsAt":"12:00","form":"HYBRID",\
            "state":"HELD","0680":"PRESENT ON_SITE","0604":"SUBSTITUTE REMOTE"}
            """;

    @Inject
    MeetingImport imports;

    @Inject
    Registrar registrar;

    @POST
    @Consumes({"text/csv", "application/x-ndjson", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importMeetings",
            summary = "Läs in möten med närvaro / Import meetings with attendance",
            description =
                    "En rad per möte, en kolumn per organisation (kod eller namn) med PRESENT, SUBSTITUTE eller ABSENT;"
                            + " flera platser skiljs med semikolon. Allt eller inget; dryRun skriver ingenting."
                            + " / A row a meeting, a column an organisation (code or name) with PRESENT, SUBSTITUTE or ABSENT; semicolons"
                            + " between several seats. All or nothing; dryRun writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
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
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun, registrar.login());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }
}
