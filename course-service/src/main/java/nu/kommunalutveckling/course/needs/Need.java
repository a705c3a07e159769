package nu.kommunalutveckling.course.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation wants a course in a year, for so many. */
@Entity
@Table(name = "need")
class Need {
    @Id
    UUID id = UUID.randomUUID();

    String organisation = "";

    int year;

    /** Null when the catalogue has no such course yet. */
    @Nullable
    String course;

    String title = "";

    int participants;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
