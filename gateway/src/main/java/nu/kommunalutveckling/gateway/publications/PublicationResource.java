package nu.kommunalutveckling.gateway.publications;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
