package nu.kommunalutveckling.gateway.analyses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nu.kommunalutveckling.gateway.telling.Told;
import org.jspecify.annotations.Nullable;

/** The analysis of one goal or business area in one period. */
@Entity
@Table(name = "analysis")
class Analysis extends Told {
    String period = "";

    @Enumerated(EnumType.STRING)
    AnalysisOf about = AnalysisOf.GOAL;

    /** Key of the goal or of the business area. */
    String subject = "";

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    void write(WriteAnalysis write, Instant now) {
        period = write.period().code();
        about = write.about();
        subject = write.key();
        swedish = write.sv();
        english = write.en();
        changedAt = now;
    }
}
