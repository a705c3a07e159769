package nu.kommunalutveckling.gateway.publications;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nu.kommunalutveckling.web.caching.Published;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was decided: anyone may read it, those who publish may add to it, and nobody can change it. */
@Path("publications")
@Tag(name = "publications", description = "Publicerade statusar. / Published statuses.")
@Produces(MediaType.APPLICATION_JSON)
class PublicationResource {
    @Inject
    Shelf shelf;

    @Inject
    Publishing publishing;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublications",
            summary = "Lista publiceringar / List publications",
            description = "Allt som publicerats, det senaste först. / Everything published, the latest first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationList.class)))
    public Response list() {
        return published(new PublicationList(shelf.all().stream()
                .map(publication -> PublicationView.of(publication, baseUrl))
                .toList()));
    }

    @GET
    @Path("{publicationId}")
    @PermitAll
    @Operation(
            operationId = "getPublication",
            summary = "Läs en publicering / Read a publication",
            description = "Beslutet, versionen och kontrollsumman. / The decision, the version and the hash.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response one(
            @Parameter(description = "Publiceringens id. / Id of the publication.") @RestPath UUID publicationId) {
        return published(PublicationView.of(shelf.find(publicationId).orElseThrow(NOT_FOUND::because), baseUrl));
    }

    @GET
    @Path("{publicationId}/differences")
    @PermitAll
    @Operation(
            operationId = "getPublicationDifferences",
            summary = "Jämför två publiceringar / Compare two publications",
            description = "Vad som är annorlunda mot from, annars mot närmast tidigare version av samma period."
                    + " / What differs from from, or else from the version of the same period just before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferenceList.class)))
    public Response differences(
            @Parameter(description = "Publiceringens id. / Id of the publication.") @RestPath UUID publicationId,
            @Parameter(description = "Den tidigare publiceringens id. / Id of the earlier publication.")
                    @RestQuery
                    @Size(max = 36)
                    @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
                    @Nullable
                    String from) {
        Publication later = shelf.find(publicationId).orElseThrow(NOT_FOUND::because);
        Publication earlier = (from == null ? shelf.versionBefore(later) : shelf.find(UUID.fromString(from)))
                .orElseThrow(NOT_FOUND::because);
        return published(new DifferenceList(
                PublicationView.of(earlier, baseUrl),
                PublicationView.of(later, baseUrl),
                later.reason(),
                DifferenceView.between(earlier, later),
                AnalysisDifferenceView.between(earlier, later),
                HighlightDifferenceView.between(earlier, later)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.PUBLISH)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "publishStatus",
            summary = "Publicera en periods status / Publish the status of a period",
            description = "Fryser statusen så som tjänsterna svarar nu, med beslut och kontrollsumma."
                    + " / Freezes the status as the services answer now, with decision and hash.")
    @APIResponse(
            responseCode = "201",
            description = "Publicerad. / Published.",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(@Valid PublishStatus publish, HttpHeaders headers) {
        Publication publication = publishing.publish(publish, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        PublicationView view = PublicationView.of(publication, baseUrl);
        return Response.created(URI.create(view.links().self())).entity(view).build();
    }

    private static Response published(Object content) {
        return Response.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, Published.CACHE_CONTROL)
                .build();
    }
}
