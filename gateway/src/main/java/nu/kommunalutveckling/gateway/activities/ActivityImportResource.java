package nu.kommunalutveckling.gateway.activities;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes the activities that published plans and reports print: the history of what was to be done. */
@Path("activities/imports")
@Tag(name = "activities", description = "Aktiviteter. / Activities.")
@Produces(MediaType.APPLICATION_JSON)
class ActivityImportResource {
    private static final String CSV_EXAMPLE = """
            source,year,owner,type,audience,sv,en,status,statusAsPrinted\r
            S004,2021,miljosamverkan,Utbildning,Kommunerna i länet,Klagomålshantering,Handling of complaints,,\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"source":"S004","year":2021,"owner":"miljosamverkan","type":"Utbildning","sv":"Klagomålshantering"}
            """;

    @Inject
    ActivityImport imports;

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "importActivities",
            summary = "Läs in tryckta aktiviteter / Import printed activities",
            description =
                    "Aktiviteter som dokument trycker dem; den som finns redan lämnas som den är. CSV eller JSON-rader, allt"
                            + " eller inget; dryRun skriver ingenting. / Activities as documents print them; one that is there"
                            + " already is left as it is. CSV or JSON lines, all or nothing; dryRun writes nothing.")
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
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }
}
