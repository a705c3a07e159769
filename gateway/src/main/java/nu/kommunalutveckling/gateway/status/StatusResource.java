package nu.kommunalutveckling.gateway.status;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.gateway.publications.Shelf;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * How it goes with the goals, goal by goal: as published, for anyone, from memory; or live, with a token, from the
 * services. What was published answers even when everything else is away.
 */
@Path("status")
@Tag(name = "status", description = "Måluppföljning mål för mål. / Goal-by-goal status.")
@Produces(MediaType.APPLICATION_JSON)
class StatusResource {
    @Inject
    StatusReading reading;

    @Inject
    Shelf shelf;

    @Inject
    SentStatuses sent;

    @Inject
    EntityTags tags;

    @Inject
    RoutingContext routing;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Operation(
            operationId = "getStatus",
            summary = "Läs en periods status / Read the status of a period",
            description = "Publicerad status för alla; basis=live kräver behörigheten kpi:read."
                    + " / Published status for anyone; basis=live needs the permission kpi:read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "Ingenting är publicerat, eller ingen plan finns. / Nothing is published, or there is no plan.")
    public Response status(
            @Parameter(description = "Period, eller latest. / Period, or latest.", example = "2022")
                    @RestQuery
                    @DefaultValue("latest")
                    @Size(max = 9)
                    @Pattern(regexp = "^(latest|20[0-9]{2}(-(T[123]|T1-2|H[12]))?)$")
                    String period,
            @Valid @BeanParam StatusQuery query,
            @Valid @BeanParam StatusFilter filter,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        int edition = shelf.edition();
        ShownStatus shown = reading.one(period, query, headers).narrowedBy(filter);
        StatusView view = StatusView.of(shown, language, baseUrl);
        return switch (shown.basis()) {
            case LIVE -> Response.ok(view).build();
            case PUBLISHED -> {
                byte[] content = tags.bytes(view);
                sent.keep(routing.request(), edition, content);
                yield Response.ok(content)
                        .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                        .build();
            }
        };
    }
}
