package nu.kommunalutveckling.course.economy;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OccasionResultRepository implements PanacheRepositoryBase<OccasionResult, String> {
    PanacheQuery<OccasionResult> counting(@Nullable Period period, @Nullable String course, Sort order) {
        Map<String, Object> values = new HashMap<>();
        String where = "1 = 1";
        if (period != null) {
            where += " and lastDay between :first and :last";
            values.put("first", period.first());
            values.put("last", period.last());
        }
        if (course != null) {
            where += " and course = :course";
            values.put("course", course);
        }
        return find(where, order, values);
    }

    /** Those that will not cover their costs as things stand, and whose last day to register lies between the days. */
    PanacheQuery<OccasionResult> belowBreakEven(LocalDate from, LocalDate to, Sort order) {
        return find(
                "state = 'OPEN' and lastRegistrationDay between ?1 and ?2 and (breakEven is null or participants < breakEven)",
                order,
                from,
                to);
    }
}
