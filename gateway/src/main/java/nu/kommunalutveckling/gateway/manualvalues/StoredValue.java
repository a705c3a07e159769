package nu.kommunalutveckling.gateway.manualvalues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** The value of one manual KPI in one period. */
@Entity
@Table(name = "manual_value")
class StoredValue {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String kpi = "";

    String period = "";

    /** The period's year. */
    int year;

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

    @Nullable
    String words;

    String source = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static StoredValue of(String kpi, Period period) {
        StoredValue value = new StoredValue();
        value.kpi = kpi;
        value.period = period.code();
        value.year = period.year();
        return value;
    }

    void write(WriteManualValue write, Instant now) {
        Boolean covered = write.covered();
        value = covered == null ? write.value() : covered ? BigDecimal.ONE : BigDecimal.ZERO;
        low = write.low();
        high = write.high();
        numerator = write.numerator();
        denominator = write.denominator();
        words = write.text();
        source = write.source();
        changedAt = now;
    }
}
