package nu.kommunalutveckling.gateway.studies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nu.kommunalutveckling.gateway.telling.Told;
import org.jspecify.annotations.Nullable;

/** A research study: who does it, of what, and until when. */
@Entity
@Table(name = "research_study")
class Study extends Told {
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
