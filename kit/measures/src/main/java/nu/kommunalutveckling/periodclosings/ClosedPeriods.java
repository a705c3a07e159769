package nu.kommunalutveckling.periodclosings;

import static nu.kommunalutveckling.periodclosings.PeriodRefusals.PERIOD_CLOSED;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nu.kommunalutveckling.domain.Period;

/**
 * What closing means to the rest of a service. A feature that writes rows calls {@link #demandOpen}, or, for rows that
 * only the database sees, {@link #holdStill} and then looks for their days in the table {@code period_closing}.
 */
@ApplicationScoped
public class ClosedPeriods {
    /** The advisory lock that writers share and a closing takes alone: "period" in the alphabet's numbers. */
    private static final long LOCK = 16_05_18_09_15_04L;

    private final PeriodClosingRepository closings;
    private final EntityManager database;

    ClosedPeriods(PeriodClosingRepository closings, EntityManager database) {
        this.closings = closings;
        this.database = database;
    }

    /** Whether every day of the period is closed, by itself or by the periods it consists of or lies in. */
    public boolean isClosed(Period period) {
        List<PeriodClosing> closed = closings.closedBetween(period.first(), period.last()).stream()
                .sorted(Comparator.comparing(closing -> closing.firstDay))
                .toList();
        LocalDate open = period.first();
        for (PeriodClosing closing : closed) {
            if (closing.firstDay.isAfter(open)) {
                return false;
            }
            open = closing.lastDay.isBefore(open) ? open : closing.lastDay.plusDays(1);
        }
        return open.isAfter(period.last());
    }

    /** Keeps every period as it is, open or closed, until the transaction ends. Writers do not wait for each other. */
    public void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Refuses with 409 unless all the days lie in open periods, which then stay open until the transaction ends. */
    public void demandOpen(Collection<LocalDate> days) {
        holdStill();
        if (days.isEmpty()) {
            return;
        }
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        for (PeriodClosing closing : closings.closedBetween(first, last)) {
            Period period = Period.parse(closing.period);
            if (days.stream().anyMatch(period::contains)) {
                throw PERIOD_CLOSED.because(closing.period);
            }
        }
    }

    /** Every closed period, for rows that come by the thousand. They stay as they are after {@link #holdStill}. */
    public List<Period> closed() {
        return closings.inState(PeriodState.CLOSED, Sort.by("period")).stream()
                .map(closing -> Period.parse(closing.period))
                .toList();
    }

    /** Waits until nobody writes, and keeps writers waiting until the transaction ends. */
    void holdWriters() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        database.createNativeQuery("select 1 from " + function + "(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
