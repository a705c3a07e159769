package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
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

/** What was delivered, what waits and what was given up; and sending it again. */
@Path("webhooks/{webhookId}/deliveries")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
class DeliveryResource {
    private static final Listing<Delivery, DeliveryView> LISTING = new Listing<>(
            DeliveryView.class,
            DeliveryView::of,
            Map.of("number", "number", "state", "state", "attempts", "attempts"),
            "number",
            "deliveries");

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryRepository stored;

    @Inject
    Subscriber subscriber;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Lista leveranser / List deliveries",
            description = "De som getts upp med state=DEAD. / Those that were given up with state=DEAD.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DeliveryView.class)))
    public Response list(
            @Parameter(description = "Webhookens id. / Id of the webhook.") @RestPath UUID webhookId,
            @BeanParam ListQuery list,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable DeliveryState state,
            HttpHeaders headers,
            UriInfo uri) {
        demandVisible(webhookId, subscriber.readsOnly());
        return LISTING.answer(list, order -> stored.of(webhookId, state, order), headers, uri);
    }

    @GET
    @Path("{number}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "Läs en leverans / Read a delivery",
            description = "Hur det har gått. / How it went.")
    public DeliveryView one(
            @Parameter(description = "Webhookens id. / Id of the webhook.") @RestPath UUID webhookId,
            @Parameter(description = "Händelsens nummer i flödet. / Number of the event in the feed.", example = "1")
                    @RestPath
                    @Min(1)
                    @Max(999_999_999_999_999L)
                    long number) {
        demandVisible(webhookId, subscriber.readsOnly());
        return DeliveryView.of(stored.find(webhookId, number).orElseThrow(NOT_FOUND::because));
    }

    @PUT
    @Path("{number}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "sendWebhookDeliveryAgain",
            summary = "Skicka igen / Send again",
            description =
                    "PENDING skickar händelsen igen, även en som getts upp eller tagits emot; den behåller sitt id."
                            + " Kräver If-Match med leveransens etikett. / PENDING sends the event again, also one that was given"
                            + " up or taken; it keeps its id. Needs If-Match with the delivery's tag.")
    public DeliveryView change(
            @Parameter(description = "Webhookens id. / Id of the webhook.") @RestPath UUID webhookId,
            @Parameter(description = "Händelsens nummer i flödet. / Number of the event in the feed.", example = "1")
                    @RestPath
                    @Min(1)
                    @Max(999_999_999_999_999L)
                    long number,
            @Valid ChangeDeliveryState change,
            HttpHeaders headers) {
        tags.demandSome(headers);
        demandVisible(webhookId, subscriber.writesOnly());
        Delivery delivery = stored.hold(webhookId, number).orElseThrow(NOT_FOUND::because);
        DeliveryView before = DeliveryView.of(delivery);
        tags.demandMatch(headers, before);
        if (change.state() != DeliveryState.PENDING) {
            throw INVALID.because(List.of(
                    Violation.inBody("state", "Bara PENDING går att begära.", "Only PENDING can be asked for.")));
        }
        delivery.sendAgain(clock.instant());
        stored.flush();
        DeliveryView after = DeliveryView.of(delivery);
        changes.record("sent-again", "webhooks/%s/deliveries/%d".formatted(webhookId, number), before, after, null);
        return after;
    }

    private void demandVisible(UUID webhookId, @Nullable String only) {
        if (webhooks.find(webhookId, only).isEmpty()) {
            throw NOT_FOUND.because();
        }
    }
}
