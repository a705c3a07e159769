package nu.kommunalutveckling.gateway.analyses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The analysis of one goal or business area in one period. */
@Entity
@Table(name = "analysis")
class Analysis {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

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

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteAnalysis write, Instant now) {
        period = write.period().code();
        about = write.about();
        subject = write.key();
        swedish = write.sv();
        english = write.en();
        changedAt = now;
    }
}
