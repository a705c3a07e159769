package nu.kommunalutveckling.reportedvalues;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.Select;
import org.jspecify.annotations.Nullable;

/** Reads and keeps reported values. */
@ApplicationScoped
public class ReportedValueRepository implements PanacheRepositoryBase<ReportedValue, UUID> {

    /** What is reported for some figures in some periods. */
    public History history(Collection<Select> selects, List<Period> periods) {
        Map<Key, ReportedValue> values = new HashMap<>();
        // May bring in a figure that nobody asked for, but never more than selects times selects times periods.
        list(
                        "measure in ?1 and parameters in ?2 and period in ?3",
                        selects.stream().map(Select::measure).distinct().toList(),
                        selects.stream()
                                .map(Select::writtenParameters)
                                .distinct()
                                .toList(),
                        periods.stream().map(Period::code).toList())
                .forEach(value -> values.put(new Key(value.measure, value.parameters, value.period), value));
        return new History(values);
    }

    PanacheQuery<ReportedValue> equal(Map<String, ?> filters, Sort order) {
        String where = String.join(
                " and ",
                filters.keySet().stream().map(name -> name + " = :" + name).toList());
        return where.isEmpty() ? findAll(order) : find(where, order, new HashMap<>(filters));
    }

    /** Reported values at hand, by what they are values of. */
    public static final class History {
        private final Map<Key, ReportedValue> values;

        private History(Map<Key, ReportedValue> values) {
            this.values = values;
        }

        /** The value reported for a select in a period; null when nothing was. */
        public @Nullable ReportedValue of(Select select, Period period) {
            return values.get(new Key(select.measure(), select.writtenParameters(), period.code()));
        }
    }

    private record Key(String measure, String parameters, String period) {}
}
