package nu.kommunalutveckling.network.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A calendar in the database: of a network or of an organisation. */
@Entity
@Table(name = "calendar")
class SubscribedCalendar {
    @Id
    UUID id = UUID.randomUUID();

    @Nullable
    String network;

    @Nullable
    String organisation;

    /** Null while it has no address. */
    @Column(name = "secret_hash")
    @Nullable
    String secretHash;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
