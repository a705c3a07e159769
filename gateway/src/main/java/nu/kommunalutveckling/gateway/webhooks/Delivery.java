package nu.kommunalutveckling.gateway.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event for one webhook. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {
    @Id
    UUID id = UUID.randomUUID();

    UUID webhook = id;

    /** Of the event, in the feed. */
    long number;

    @Enumerated(EnumType.STRING)
    DeliveryState state = DeliveryState.PENDING;

    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt = Instant.EPOCH;

    @Column(name = "last_attempt_at")
    @Nullable
    Instant lastAttemptAt;

    @Column(name = "last_status")
    @Nullable
    Integer lastStatus;

    @Column(name = "last_fault")
    @Enumerated(EnumType.STRING)
    @Nullable
    Fault lastFault;

    /** To be sent as if it had never been tried. */
    void sendAgain(Instant now) {
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAttemptAt = now;
    }
}
