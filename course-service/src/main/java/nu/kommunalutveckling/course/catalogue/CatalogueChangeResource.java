package nu.kommunalutveckling.course.catalogue;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The feed: what is new or changed in the catalogue. Whoever asks for what came after the last line misses nothing. */
@Path("catalogue-changes")
@Tag(name = "catalogue", description = "Katalogen för andra system. / The catalogue for other systems.")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueChangeResource {
    private static final Listing<CatalogueChange, CatalogueChangeView> LISTING = new Listing<>(
            CatalogueChangeView.class,
            CatalogueChangeView::of,
            Map.of("changedAt", "changedAt", "createdAt", "createdAt", "kind", "kind"),
            "path",
            "catalogue-changes");

    @Inject
    CatalogueChangeRepository changes;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listCatalogueChanges",
            summary = "Läs vad som är nytt eller ändrat / Read what is new or changed",
            description = "Äldst först. Fråga nästa gång efter det som kom efter den sista radens changedAt."
                    + " / Oldest first. Ask next time for what came after the changedAt of the last line.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CatalogueChangeView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Efter detta ögonblick. / After this instant.", example = "2026-05-04T07:00:00Z")
                    @RestQuery
                    @Nullable
                    Since since,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(
                list,
                order -> changes.after(since, list.sort == null ? Sort.by("changedAt", "path") : order),
                headers,
                uri);
    }
}
