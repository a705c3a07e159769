package nu.kommunalutveckling.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The API's own document, for anyone. A resource and not the route of the framework, so that it is tagged, limited and
 * refused like every other address. It does not describe itself: the profile allows no dot in a described path (UFN.08).
 */
@Path("")
class OpenApiResource {
    private static final String YAML = "application/yaml";

    private final OpenApiDocumentService documents;

    OpenApiResource(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @PermitAll
    @Operation(hidden = true)
    public Response yaml() {
        return answer(Format.YAML, YAML);
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(hidden = true)
    public Response json() {
        return answer(Format.JSON, MediaType.APPLICATION_JSON);
    }

    private Response answer(Format format, String type) {
        return Response.ok(documents.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, format), type)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
