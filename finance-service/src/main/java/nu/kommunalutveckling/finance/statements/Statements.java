package nu.kommunalutveckling.finance.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements out of the sums that the database keeps beside the entries. Reads no entry, so that a statement over
 * millions costs what one over a few does. Within one request a statement is made once, whoever asks for it.
 */
@RequestScoped
public class Statements {
    /** The flows of a year up to a period's end, and those of the year before. */
    static final String FLOWS = """
            select area, kind, financier, counter_area <> '' as internal,
                case when month >= :first then 'WITHIN'
                    when month >= :january then 'BEFORE'
                    when month <= :lastYearsEnd then 'LAST_YEAR_TO_DATE'
                    else 'LAST_YEAR_AFTER' end as span,
                sum(amount), max(changed_at)
            from entry_sum
            where month between :lastJanuary and :last
            group by 1, 2, 3, 4, 5""";

    private static final String BUDGET = """
            select area, sum(amount), sum(amount) filter (where counter_area is not null)
            from budget_line
            where year = :year and version = (select max(version) from budget where year = :year)
            group by area""";

    private final EntityManager database;
    private final Areas areas;
    private final Map<Period, FundsStatement> made = new HashMap<>();

    Statements(EntityManager database, Areas areas) {
        this.database = database;
        this.areas = areas;
    }

    /** The statement of a period. */
    public FundsStatement of(Period period) {
        return made.computeIfAbsent(period, this::make);
    }

    private FundsStatement make(Period period) {
        Map<String, AreaFlows> flows = new HashMap<>();
        Instant updatedAt = null;
        LocalDate january = LocalDate.of(period.year(), 1, 1);
        List<?> rows = database.createNativeQuery(FLOWS, Object[].class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("january", january)
                .setParameter("lastJanuary", january.minusYears(1))
                .setParameter("lastYearsEnd", period.last().minusYears(1))
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            Flow flow = new Flow(
                    Span.valueOf((String) row[4]),
                    EntryKind.valueOf((String) row[1]),
                    financier((String) row[2]),
                    (Boolean) row[3]);
            flows.computeIfAbsent((String) row[0], area -> new AreaFlows()).add(flow, (BigDecimal) row[5]);
            updatedAt = flow.span().isThisYear() ? later(updatedAt, (Instant) row[6]) : updatedAt;
        }
        return new FundsStatement(period, areas.inOrder(period.year()), flows, budget(period.year()), updatedAt);
    }

    private YearBudget budget(int year) {
        Map<String, BigDecimal> byArea = new HashMap<>();
        BigDecimal internal = null;
        List<?> lines = database.createNativeQuery(BUDGET, Object[].class)
                .setParameter("year", year)
                .getResultList();
        for (Object found : lines) {
            Object[] row = (Object[]) found;
            byArea.put((String) row[0], (BigDecimal) row[1]);
            internal = Amounts.plus(internal, (BigDecimal) row[2]);
        }
        return new YearBudget(byArea, internal);
    }

    private static @Nullable Financier financier(String name) {
        return name.isEmpty() ? null : Financier.valueOf(name);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
