package nu.kommunalutveckling.web.info;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nu.kommunalutveckling.web.caching.Published;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Name, version and state of this API, for anyone. */
@Path("api-info")
@Tag(name = "api-info", description = "Om API:et. / About the API.")
class ApiInfoResource {
    private final ApiInfo info;

    ApiInfoResource(
            @ConfigProperty(name = "ku.api") String api,
            @ConfigProperty(name = "ku.base-url") String baseUrl,
            @ConfigProperty(name = "ku.api-version") String version,
            @ConfigProperty(name = "ku.api-released") LocalDate released) {
        info = new ApiInfo(api, version, released, baseUrl + "/docs", "active", "EUPL-1.2", "CC0-1.0");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getApiInfo",
            summary = "Läs om API:et / Read about the API",
            description = "API:ets namn, version och läge. / Name, version and state of this API.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiInfo.class)))
    public Response info() {
        return Response.ok(info)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
