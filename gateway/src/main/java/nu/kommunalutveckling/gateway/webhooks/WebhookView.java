package nu.kommunalutveckling.gateway.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.feed.FeedEventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown: never with its secret.
 *
 * @param organisation whose it is; null for the region's own staff
 * @param hasSecret whether a secret has been made; nothing is sent before
 * @param previousUntil until when the secret before signs beside the new one; null when there is none
 */
@Schema(name = "Webhook")
record WebhookView(
        UUID id,

        @Schema(examples = "https://system.example.se/goals")
        String url,

        List<FeedEventType> types,

        @Schema(examples = "Kommunens ledningssystem") @Nullable
        String description,

        @Schema(examples = "0680") @Nullable String organisation,
        WebhookState state,
        boolean hasSecret,
        @Nullable Instant previousUntil,
        Instant createdAt,
        Instant changedAt) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id,
                webhook.url,
                Stream.of(webhook.types).map(FeedEventType::valueOf).toList(),
                webhook.description,
                webhook.organisation,
                webhook.state,
                webhook.secret != null,
                webhook.previousUntil,
                webhook.createdAt,
                webhook.changedAt);
    }

    /** For the change log: the path of an address may be a secret between the receiver and its owner. */
    WebhookView withoutPath() {
        URI address = URI.create(url);
        return new WebhookView(
                id,
                address.getScheme() + "://" + address.getRawAuthority(),
                types,
                description,
                organisation,
                state,
                hasSecret,
                previousUntil,
                createdAt,
                changedAt);
    }
}
