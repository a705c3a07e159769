package nu.kommunalutveckling.gateway.webhooks;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The secret of a webhook, made apart from it and without an Idempotency-Key: an answer that is kept for repeats must not
 * hold a secret. Who did not get the answer makes another.
 */
@Path("webhooks/{webhookId}/secrets")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
class SecretResource {
    @Inject
    WebhookRepository stored;

    @Inject
    Subscriber subscriber;

    @Inject
    Secrets secrets;

    @Inject
    ChangeLog changes;

    @Inject
    WebhooksConfig config;

    @Inject
    Clock clock;

    @POST
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "makeWebhookSecret",
            summary = "Skapa en hemlighet / Make a secret",
            description = "Visas bara nu. Den förra signerar vid sidan av den nya i ett dygn. Ett omtag skapar ännu en."
                    + " / Shown only now. The one before signs beside the new one for a day. A repeat makes another.")
    @APIResponse(
            responseCode = "200",
            description = "Skapad. / Made.",
            content = @Content(schema = @Schema(implementation = WebhookSecret.class)))
    public WebhookSecret make(
            @Parameter(description = "Webhookens id. / Id of the webhook.") @RestPath UUID webhookId) {
        Webhook webhook = stored.hold(webhookId, subscriber.writesOnly()).orElseThrow(NOT_FOUND::because);
        WebhookView before = WebhookView.of(webhook);
        byte[] secret = Secrets.make();
        webhook.previousSecret = webhook.secret;
        webhook.previousUntil = webhook.secret == null ? null : clock.instant().plus(config.oldSecretFor());
        webhook.secret = secrets.seal(webhookId, secret);
        webhook.changedAt = clock.instant();
        stored.flush();
        changes.record(
                "secret-made",
                "webhooks/" + webhookId,
                before.withoutPath(),
                WebhookView.of(webhook).withoutPath(),
                null);
        return new WebhookSecret(webhookId, Secrets.written(secret), webhook.previousUntil);
    }
}
