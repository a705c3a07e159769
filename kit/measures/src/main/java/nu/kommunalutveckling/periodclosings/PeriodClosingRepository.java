package nu.kommunalutveckling.periodclosings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PeriodClosingRepository implements PanacheRepositoryBase<PeriodClosing, String> {
    PanacheQuery<PeriodClosing> inState(@Nullable PeriodState state, Sort order) {
        return state == null ? findAll(order) : find("state = ?1", order, state);
    }

    /** The closed periods that have at least one day between the two, the days themselves included. */
    List<PeriodClosing> closedBetween(LocalDate first, LocalDate last) {
        return list("state = ?1 and firstDay <= ?2 and lastDay >= ?3", PeriodState.CLOSED, last, first);
    }

    /** The closed periods, but for the period itself, that hold all its days. */
    List<PeriodClosing> closedAround(Period period) {
        return list(
                "state = ?1 and firstDay <= ?2 and lastDay >= ?3 and period <> ?4",
                PeriodState.CLOSED,
                period.first(),
                period.last(),
                period.code());
    }
}
