package nu.kommunalutveckling.gateway.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where events are sent, and which. Who is delivering just now stands beside, in columns of {@link Claims}. */
@Entity
@Table(name = "webhook")
class Webhook {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String url = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] types = {};

    @Nullable
    String description;

    /** Whose it is; null for the region's own staff. */
    @Nullable
    String organisation;

    @Enumerated(EnumType.STRING)
    WebhookState state = WebhookState.ACTIVE;

    /** Sealed; null until one is made. */
    @Column(name = "secret")
    byte @Nullable [] secret;

    /** The one before, sealed. */
    @Column(name = "previous_secret")
    byte @Nullable [] previousSecret;

    @Column(name = "previous_until")
    @Nullable
    Instant previousUntil;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteWebhook write, Instant now) {
        url = write.url();
        types = write.types().stream().sorted().map(Enum::name).toArray(String[]::new);
        description = write.description();
        state = write.state();
        changedAt = now;
    }
}
