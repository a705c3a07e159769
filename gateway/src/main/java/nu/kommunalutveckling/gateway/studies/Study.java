package nu.kommunalutveckling.gateway.studies;

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

/** A research study: who does it, of what, and until when. */
@Entity
@Table(name = "research_study")
class Study {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    String conductor = "";

    /** Key of a business area. */
    @Nullable
    String area;

    @Enumerated(EnumType.STRING)
    StudyState state = StudyState.PLANNED;

    @Column(name = "starts_on")
    @Nullable
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable
    LocalDate endsOn;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteStudy write, Instant now) {
        swedish = write.sv();
        english = write.en();
        conductor = write.conductor();
        area = write.area();
        state = write.state();
        startsOn = write.startsOn();
        endsOn = write.endsOn();
        changedAt = now;
    }
}
