package nu.kommunalutveckling.gateway.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event in the database. */
@Entity
@Immutable
@Table(name = "feed_event")
class StoredEvent {
    @Id
    long number;

    UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    FeedEventType type = FeedEventType.PUBLISHED;

    Instant time = Instant.EPOCH;
    String subject = "";

    /** The JSON of {@link FeedData}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String data = "";
}
