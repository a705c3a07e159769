package nu.kommunalutveckling.finance.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was paid out, to whom and of which grant, as the ledger's sums have it. */
@ApplicationScoped
public class Payouts {
    private static final String ROWS = """
            select organisation, nullif(state_grant, '') as state_grant, sum(amount) as amount,
                max(changed_at) as changed_at
            from entry_sum where kind = 'PAID_OUT' and month between :first and :last
            group by organisation, state_grant order by organisation, state_grant""";

    private final Session database;

    Payouts(Session database) {
        this.database = database;
    }

    /**
     * What one recipient got.
     *
     * @param stateGrant null where it was no state grant's money
     * @param amount SEK
     */
    record Paid(String organisation, @Nullable String stateGrant, BigDecimal amount, Instant changedAt) {}

    /** Several payouts together, in SEK. */
    public record Sum(BigDecimal amount, Instant changedAt) {
        private Sum plus(Sum other) {
            return new Sum(amount.add(other.amount), changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt);
        }
    }

    /** By recipient and grant. */
    List<Paid> in(Period period) {
        List<Tuple> rows = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
        return rows.stream()
                .map(row -> new Paid(
                        row.get("organisation", String.class),
                        row.get("state_grant", String.class),
                        row.get("amount", BigDecimal.class),
                        row.get("changed_at", Instant.class)))
                .toList();
    }

    /** What was paid out in a period, to be taken together. */
    public Totals totals(Period period) {
        return new Totals(in(period));
    }

    /** The payouts of a period, by recipient and grant. */
    public static final class Totals {
        private final List<Paid> all;

        private Totals(List<Paid> all) {
            this.all = all;
        }

        /**
         * Those to one recipient, or all, together.
         *
         * @param organisation null for all recipients
         * @return null when there is no such entry
         */
        public @Nullable Sum of(@Nullable String organisation) {
            return all.stream()
                    .filter(paid -> organisation == null || organisation.equals(paid.organisation()))
                    .map(paid -> new Sum(paid.amount(), paid.changedAt()))
                    .reduce(Sum::plus)
                    .orElse(null);
        }
    }
}
