package nu.kommunalutveckling.course.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.course.occasions.CancellationReason;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * One person's seat, or place in the queue, at an occasion. Written only while the occasion's row is held. Name, address and
 * login go when they are erased; what remains is counts.
 */
@Entity
@Table(name = "registration")
class Registration {
    @Id
    UUID id = UUID.randomUUID();

    String occasion = "";

    String organisation = "";

    @Enumerated(EnumType.STRING)
    RegistrationState state = RegistrationState.WAITING;

    /** Rises with every registration of an occasion: whoever has the lowest came first. */
    long queue;

    @Formula("(case when state = 'WAITING' then (select count(*) from registration w"
            + " where w.occasion = occasion and w.state = 'WAITING' and w.queue <= queue) end)")
    @Nullable
    Long position;

    /** Null once it is erased. */
    @Nullable
    String name;

    /** In lower case; null once it is erased. */
    @Nullable
    String email;

    /** The subject of the token of a person who registered himself; null for others, and once it is erased. */
    @Nullable
    String person;

    /** A random number, the same for all registrations of a person in a year. */
    UUID participant = UUID.randomUUID();

    /** Null until somebody says who came. */
    @Nullable
    Boolean attended;

    @Column(name = "cancelled_by")
    @Enumerated(EnumType.STRING)
    @Nullable
    CancelledBy cancelledBy;

    @Column(name = "cancellation_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    CancellationReason cancellationReason;

    @Column(name = "registered_at")
    Instant registeredAt = Instant.EPOCH;

    @Column(name = "cancelled_at")
    @Nullable
    Instant cancelledAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    void cancel(CancelledBy by, @Nullable CancellationReason reason, Instant now) {
        state = RegistrationState.CANCELLED;
        cancelledBy = by;
        cancellationReason = reason;
        cancelledAt = now;
    }

    void erase(Instant now) {
        name = null;
        email = null;
        person = null;
        erasedAt = now;
    }
}
