package nu.kommunalutveckling.gateway.status;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.gateway.publications.Shelf;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The address of each published figure: what a report, a news article or another system cites. It never changes. */
@Path("publications/{publicationId}/figures/{kpi}")
@Tag(name = "publications", description = "Publicerade statusar. / Published statuses.")
@Produces(MediaType.APPLICATION_JSON)
class FigureResource {
    @Inject
    Shelf shelf;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublishedFigure",
            summary = "Läs en publicerad siffra / Read a published figure",
            description = "Värdet med sina delar, sin källa och publiceringens kontrollsumma."
                    + " / The value with its parts, its source and the hash of the publication.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StatusView.PublishedFigure.class)))
    public Response figure(
            @Parameter(description = "Publiceringens id. / Id of the publication.") @RestPath UUID publicationId,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
                    String kpi,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Publication publication = shelf.find(publicationId).orElseThrow(NOT_FOUND::because);
        StatusView.PublishedFigure figure = publication
                .status()
                .kpis()
                .filter(one -> one.kpi().key().equals(kpi))
                .map(one -> StatusView.PublishedFigure.of(publication, one, language, baseUrl))
                .findFirst()
                .orElseThrow(NOT_FOUND::because);
        return Response.ok(figure)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
