package nu.kommunalutveckling.reportedvalues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.domain.Observation;
import org.jspecify.annotations.Nullable;

/** A figure as a published document prints it. There is one for each measure, parameters and period. */
@Entity
@Table(name = "reported_value")
public class ReportedValue {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String measure = "";

    /** As {@link nu.kommunalutveckling.measures.Select#writtenParameters} writes them. */
    String parameters = "";

    /** A period's code. */
    String period = "";

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal high;

    @Nullable
    BigDecimal numerator;

    @Nullable
    BigDecimal denominator;

    @Enumerated(EnumType.STRING)
    Observation observation = Observation.NORMAL;

    String source = "";

    @Nullable
    String note;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void print(Figure figure, Instant now) {
        value = figure.value();
        low = figure.low();
        high = figure.high();
        numerator = figure.numerator();
        denominator = figure.denominator();
        observation = figure.observation();
        source = figure.source();
        note = figure.note();
        changedAt = now;
    }

    /** Null for a range, and where print says that there is no result. */
    public @Nullable BigDecimal value() {
        return value;
    }

    public @Nullable BigDecimal low() {
        return low;
    }

    public @Nullable BigDecimal high() {
        return high;
    }

    public @Nullable BigDecimal numerator() {
        return numerator;
    }

    public @Nullable BigDecimal denominator() {
        return denominator;
    }

    public Observation observation() {
        return observation;
    }

    /** The id of the document that prints it. */
    public String source() {
        return source;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
