package nu.kommunalutveckling.periodclosings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** A period that was closed at least once. Its days stand beside its code, so that the database can look for a day. */
@Entity
@Table(name = "period_closing")
class PeriodClosing {
    @Id
    String period = "";

    @Column(name = "first_day")
    LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day")
    LocalDate lastDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    PeriodState state = PeriodState.OPEN;

    @Nullable
    String reason;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static PeriodClosing of(Period period) {
        PeriodClosing closing = new PeriodClosing();
        closing.period = period.code();
        closing.firstDay = period.first();
        closing.lastDay = period.last();
        return closing;
    }
}
