package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.gateway.webhooks.WebhookRefusals.TOO_MANY;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Webhooks: a municipal system has its organisation's, those who edit goals see all. */
@Path("webhooks")
@Tag(name = "webhooks", description = "Webhooks: flödet skickat vidare. / Webhooks: the feed sent on.")
@Produces(MediaType.APPLICATION_JSON)
class WebhookResource {
    private static final Listing<Webhook, WebhookView> LISTING = new Listing<>(
            WebhookView.class,
            WebhookView::of,
            Map.of("url", "url", "organisation", "organisation", "createdAt", "createdAt", "changedAt", "changedAt"),
            "id",
            "webhooks");

    @Inject
    WebhookRepository stored;

    @Inject
    Subscriber subscriber;

    @Inject
    TargetRules targets;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    WebhooksConfig config;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "listWebhooks",
            summary = "Lista webhooks / List webhooks",
            description =
                    "Den egna organisationens; för redaktörer och revisorer alla. / Those of one's own organisation;"
                            + " for editors and auditors all.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = WebhookView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable WebhookState state,
            HttpHeaders headers,
            UriInfo uri) {
        String only = subscriber.readsOnly();
        return LISTING.answer(list, order -> stored.visible(only, state, order), headers, uri);
    }

    @GET
    @Path("{webhookId}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "getWebhook",
            summary = "Läs en webhook / Read a webhook",
            description = "Aldrig med dess hemlighet. / Never with its secret.")
    public WebhookView one(@Parameter(description = "Dess id. / Its id.") @RestPath UUID webhookId) {
        return WebhookView.of(stored.find(webhookId, subscriber.readsOnly()).orElseThrow(NOT_FOUND::because));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addWebhook",
            summary = "Lägg till en webhook / Add a webhook",
            description =
                    "Händelser sparas från nu och skickas när en hemlighet har skapats. / Events are kept from now on,"
                            + " and sent once a secret has been made.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response add(@Valid WriteWebhook write) {
        targets.demandSound(write.url());
        Webhook added = new Webhook();
        added.organisation = subscriber.writesOnly();
        if (stored.ownedBy(added.organisation) >= config.perOrganisation()) {
            throw TOO_MANY.because(config.perOrganisation());
        }
        added.createdAt = clock.instant();
        added.write(write, added.createdAt);
        stored.persistAndFlush(added);
        WebhookView view = WebhookView.of(added);
        changes.record("added", "webhooks/" + added.id, null, view.withoutPath(), null);
        return Response.created(URI.create(baseUrl + "/goals/v1/webhooks/" + added.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{webhookId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "changeWebhook",
            summary = "Ändra en webhook / Change a webhook",
            description =
                    "Kräver If-Match. En pausad samlar händelser och skickar dem när den blir aktiv. / Needs If-Match."
                            + " A paused one keeps events and sends them when it is active again.")
    public WebhookView change(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID webhookId,
            @Valid WriteWebhook write,
            HttpHeaders headers) {
        tags.demandSome(headers);
        Webhook there = held(webhookId);
        WebhookView before = WebhookView.of(there);
        tags.demandMatch(headers, before);
        targets.demandSound(write.url());
        there.write(write, clock.instant());
        stored.flush();
        WebhookView after = WebhookView.of(there);
        changes.record("changed", "webhooks/" + webhookId, before.withoutPath(), after.withoutPath(), null);
        return after;
    }

    @DELETE
    @Path("{webhookId}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "removeWebhook",
            summary = "Ta bort en webhook / Remove a webhook",
            description =
                    "Med det som inte har skickats. Kräver If-Match. / With what has not been sent. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(@Parameter(description = "Dess id. / Its id.") @RestPath UUID webhookId, HttpHeaders headers) {
        tags.demandSome(headers);
        Webhook there = held(webhookId);
        WebhookView before = WebhookView.of(there);
        tags.demandMatch(headers, before);
        stored.delete(there);
        changes.record("removed", "webhooks/" + webhookId, before.withoutPath(), null, null);
    }

    private Webhook held(UUID webhookId) {
        return stored.hold(webhookId, subscriber.writesOnly()).orElseThrow(NOT_FOUND::because);
    }
}
