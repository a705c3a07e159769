package nu.kommunalutveckling.finance.published;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form that documents are handed in, for programs to check theirs against. */
@Path("schemas/published-document")
@Tag(name = "published-documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentSchemaResource {
    @Inject
    DocumentSchema schema;

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublishedDocumentSchema",
            summary = "Läs formatet / Read the format",
            description = "JSON Schema (2020-12) för ett publicerat dokument."
                    + " / JSON Schema (2020-12) of a published document.")
    @APIResponse(
            responseCode = "200",
            description = "Formatet. / The format.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}"))
    public Response schema() {
        return Response.ok(schema.text().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
