package nu.kommunalutveckling.gateway.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** What is said of one KPI in one period. */
@Entity
@Table(name = "kpi_comment")
class Comment {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String kpi = "";

    String period = "";

    /** The period's year. */
    int year;

    @Column(name = "sv")
    String swedish = "";

    @Column(name = "en")
    @Nullable
    String english;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Comment of(String kpi, Period period) {
        Comment comment = new Comment();
        comment.kpi = kpi;
        comment.period = period.code();
        comment.year = period.year();
        return comment;
    }

    void write(WriteComment write, Instant now) {
        swedish = write.sv();
        english = write.en();
        changedAt = now;
    }

    Text text() {
        return Text.of(swedish, english);
    }
}
