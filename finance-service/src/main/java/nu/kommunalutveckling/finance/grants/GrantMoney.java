package nu.kommunalutveckling.finance.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.grants.Settlement.Payment;
import org.hibernate.Session;

/** What the ledger's sums say of the grants' money. All amounts are in SEK. */
@ApplicationScoped
class GrantMoney {
    private static final String FLOWS = """
            select state_grant,
                coalesce(sum(amount) filter (where kind = 'OPENING'), 0)
                + coalesce(sum(case kind when 'OPENING' then 0 when 'RECEIVED' then amount else -amount end)
                    filter (where month < :first), 0) as opening,
                coalesce(sum(amount) filter (where kind = 'RECEIVED' and month >= :first), 0) as received,
                coalesce(sum(amount) filter (where kind = 'OUTCOME' and month >= :first), 0) as used,
                coalesce(sum(amount) filter (where kind = 'PAID_OUT' and month >= :first), 0) as paid_out,
                coalesce(sum(amount) filter (where kind = 'TRANSFERRED' and month >= :first), 0) as transferred,
                coalesce(sum(amount) filter (where kind in ('OUTCOME', 'PAID_OUT', 'TRANSFERRED')), 0) as spent_of_year
            from entry_sum where state_grant <> '' and month between :january and :last group by state_grant""";
    private static final String BURNS = """
            select state_grant, cast(greatest(min(month), cast(:from as date)) as text) as from_month,
                coalesce(sum(amount) filter (where month >= :from and kind in ('OUTCOME', 'PAID_OUT', 'TRANSFERRED')), 0)
                    as spent
            from entry_sum where state_grant <> '' and month <= :last group by state_grant""";
    private static final String PAYMENTS = """
            select state_grant, organisation, cast(month as text) as month, sum(amount) as amount
            from entry_sum where kind = 'PAID_OUT' and state_grant <> '' and month <= :last
            group by state_grant, organisation, month""";

    private final Session database;

    GrantMoney(Session database) {
        this.database = database;
    }

    /**
     * What came and went of a grant in a period.
     *
     * @param opening what there was when the period began
     * @param spentOfYear what went from 1 January to the period's last day
     */
    record Flow(
            BigDecimal opening,
            BigDecimal received,
            BigDecimal used,
            BigDecimal paidOut,
            BigDecimal transferred,
            BigDecimal spentOfYear) {
        static final Flow NONE = new Flow(
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        BigDecimal remaining() {
            return opening.add(received).subtract(spent());
        }

        BigDecimal spent() {
            return used.add(paidOut).add(transferred);
        }
    }

    /** By grant, for those with entries in the period's year. */
    Map<String, Flow> flows(Period period) {
        List<Tuple> rows = database.createNativeQuery(FLOWS, Tuple.class)
                .setParameter("january", LocalDate.of(period.year(), 1, 1))
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
        Map<String, Flow> flows = new HashMap<>();
        rows.forEach(row -> flows.put(
                row.get("state_grant", String.class),
                new Flow(
                        amount(row, "opening"),
                        amount(row, "received"),
                        amount(row, "used"),
                        amount(row, "paid_out"),
                        amount(row, "transferred"),
                        amount(row, "spent_of_year"))));
        return flows;
    }

    /** What went of each grant in the months up to a day, counted from the grant's first entries at the earliest. */
    Map<String, Burn> burns(LocalDate last, int months) {
        LocalDate from = last.withDayOfMonth(1).minusMonths(months - 1L);
        List<Tuple> rows = database.createNativeQuery(BURNS, Tuple.class)
                .setParameter("from", from)
                .setParameter("last", last)
                .getResultList();
        Map<String, Burn> burns = new HashMap<>();
        rows.forEach(row -> burns.put(
                row.get("state_grant", String.class),
                new Burn(LocalDate.parse(row.get("from_month", String.class)), last, amount(row, "spent"))));
        return burns;
    }

    /** What was paid out by the end of a day's month, by grant. */
    Map<String, List<Payment>> payments(LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(PAYMENTS, Tuple.class)
                .setParameter("last", day)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("state_grant", String.class),
                        Collectors.mapping(
                                row -> new Payment(
                                        row.get("organisation", String.class),
                                        LocalDate.parse(row.get("month", String.class)),
                                        amount(row, "amount")),
                                Collectors.toList())));
    }

    private static BigDecimal amount(Tuple row, String column) {
        return row.get(column, BigDecimal.class);
    }
}
