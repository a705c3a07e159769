package nu.kommunalutveckling.gateway.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A secret, shown this once: who loses it makes a new one.
 *
 * @param secret {@code whsec_} and 32 bytes in base64: the key of the signatures
 * @param previousUntil until when the secret before signs beside it; null when there was none
 */
@Schema(name = "WebhookSecret")
record WebhookSecret(
        UUID webhook,

        @Schema(examples = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
        String secret,

        @Nullable Instant previousUntil) {
    /** Not into any log. */
    @Override
    public String toString() {
        return "WebhookSecret of " + webhook;
    }
}
