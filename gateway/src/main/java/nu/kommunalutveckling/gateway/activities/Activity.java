package nu.kommunalutveckling.gateway.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a plan says shall be done. */
@Entity
@Table(name = "activity")
class Activity {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    int year;

    /** Key of a strategic goal. */
    @Nullable
    String goal;

    /** Key of the business area that does it. */
    String owner = "";

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    @Column(name = "starts_on")
    @Nullable
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    ActivityStatus status = ActivityStatus.NOT_STARTED;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteActivity write, Instant now) {
        year = write.year();
        goal = write.goal();
        owner = write.owner();
        swedish = write.sv();
        english = write.en();
        startsOn = write.startsOn();
        endsOn = write.endsOn();
        changedAt = now;
    }
}
