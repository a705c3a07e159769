package nu.kommunalutveckling.gateway.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A publication in the database. The frozen status is kept as the very text that the hash was made of. */
@Entity
@Immutable
@Table(name = "publication")
class StoredPublication {
    @Id
    UUID id = UUID.randomUUID();

    String period = "";
    int version;

    @Column(name = "registry_number")
    @Nullable
    String registryNumber;

    @Nullable
    String paragraph;

    @Nullable
    String body;

    @Column(name = "decided_on")
    @Nullable
    LocalDate decidedOn;

    @Nullable
    String reason;

    @Column(name = "published_at")
    Instant publishedAt = Instant.EPOCH;

    String hash = "";
    String status = "";
}
