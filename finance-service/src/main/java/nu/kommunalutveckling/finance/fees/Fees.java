package nu.kommunalutveckling.finance.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the fees of a year add up to. */
@ApplicationScoped
public class Fees {
    private static final String SUMS = """
            select municipality, partnership,
                coalesce(sum(amount) filter (where kind = 'BASE_FEE'), 0) as base,
                coalesce(sum(amount) filter (where kind = 'MEMBERSHIP_FEE'), 0) as membership,
                coalesce(sum(amount) filter (where invoiced_on is not null), 0) as invoiced,
                max(changed_at) as changed_at
            from fee where year = :year
            group by grouping sets ((municipality, partnership), (municipality), (partnership), ())
            having count(*) > 0
            order by municipality nulls last, partnership nulls last""";

    private final Session database;

    Fees(Session database) {
        this.database = database;
    }

    /**
     * Some fees of a year together, in SEK.
     *
     * @param municipality null where it is all of them
     * @param partnership null where it is all of them
     * @param base base fees
     * @param membership membership fees
     * @param invoiced how much of both has been invoiced
     */
    public record Sum(
            @Nullable String municipality,
            @Nullable String partnership,
            BigDecimal base,
            BigDecimal membership,
            BigDecimal invoiced,
            Instant changedAt) {

        public BigDecimal amount() {
            return base.add(membership);
        }
    }

    /** Every municipality with every partnership, each of them by itself, and all together; empty without fees. */
    public List<Sum> in(int year) {
        List<?> rows = database.createNativeQuery(SUMS, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Sum(
                        row.get("municipality", String.class),
                        row.get("partnership", String.class),
                        row.get("base", BigDecimal.class),
                        row.get("membership", BigDecimal.class),
                        row.get("invoiced", BigDecimal.class),
                        row.get("changed_at", Instant.class)))
                .toList();
    }
}
