package nu.kommunalutveckling.gateway.telling;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that people tell: known by an id of its own, and changed by one person at a time. */
@MappedSuperclass
public abstract class Told {
    @Id
    public UUID id = UUID.randomUUID();

    @Version
    public int version;

    @Column(name = "changed_at")
    public Instant changedAt = Instant.EPOCH;
}
