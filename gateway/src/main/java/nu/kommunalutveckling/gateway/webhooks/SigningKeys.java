package nu.kommunalutveckling.gateway.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The address and the secrets of a webhook, as they are at the moment of sending. */
@ApplicationScoped
class SigningKeys {
    private final WebhookRepository webhooks;
    private final Secrets secrets;
    private final Clock clock;

    SigningKeys(WebhookRepository webhooks, Secrets secrets, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether this installation can sign at all. */
    boolean areReady() {
        return secrets.canBeKept();
    }

    /** Where to send, and what it is signed with at this instant. */
    record Target(URI url, List<byte[]> secrets, Instant at) {
        Map<String, String> headers(String id, byte[] body) {
            long timestamp = at.getEpochSecond();
            return Map.of(
                    "content-type",
                    Message.CONTENT_TYPE,
                    "user-agent",
                    "kommunal-utveckling-webhooks/1",
                    "webhook-id",
                    id,
                    "webhook-timestamp",
                    Long.toString(timestamp),
                    "webhook-signature",
                    Signature.of(secrets, id, timestamp, body));
        }
    }

    @Transactional
    Target of(UUID id) {
        Webhook webhook = webhooks.findById(id);
        Instant now = clock.instant();
        List<byte[]> counting = new ArrayList<>();
        if (webhook.secret != null) {
            counting.add(secrets.open(id, webhook.secret));
        }
        if (webhook.previousSecret != null && webhook.previousUntil != null && now.isBefore(webhook.previousUntil)) {
            counting.add(secrets.open(id, webhook.previousSecret));
        }
        return new Target(URI.create(webhook.url), counting, now);
    }
}
