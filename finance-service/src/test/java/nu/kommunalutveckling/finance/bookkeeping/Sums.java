package nu.kommunalutveckling.finance.bookkeeping;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What the database itself says, by queries that the service does not have. */
@ApplicationScoped
public class Sums {
    private static final String DIFFERENCES = """
            with truth as (
                select area, to_char(booked_on, 'YYYY-MM') as month, kind, coalesce(financier, '-') as financier,
                    coalesce(state_grant, '-') as state_grant, coalesce(project, '-') as project,
                    coalesce(organisation, '-') as organisation, coalesce(counter_area, '-') as counter_area,
                    sum(amount) as amount, count(*) as entries
                from entry group by 1, 2, 3, 4, 5, 6, 7, 8),
            kept as (
                select area, to_char(month, 'YYYY-MM') as month, kind, coalesce(nullif(financier, ''), '-') as financier,
                    coalesce(nullif(state_grant, ''), '-') as state_grant, coalesce(nullif(project, ''), '-') as project,
                    coalesce(nullif(organisation, ''), '-') as organisation,
                    coalesce(nullif(counter_area, ''), '-') as counter_area, amount, entries
                from entry_sum)
            select (truth, kept)::text from truth
                full join kept using (area, month, kind, financier, state_grant, project, organisation, counter_area)
            where truth.amount is distinct from kept.amount or truth.entries is distinct from kept.entries""";
    private static final String UNBALANCED = """
            select transfer::text from entry where transfer is not null
            group by transfer having sum(amount) filter (where organisation is null) <> 0""";

    private final EntityManager database;

    Sums(EntityManager database) {
        this.database = database;
    }

    /** Where the sums that are kept differ from the entries; empty when nowhere. */
    @Transactional
    public List<?> differences() {
        return database.createNativeQuery(DIFFERENCES, String.class).getResultList();
    }

    /** Transfers between areas that do not net to zero; empty when all do. */
    @Transactional
    public List<?> unbalancedTransfers() {
        return database.createNativeQuery(UNBALANCED, String.class).getResultList();
    }

    /** The one amount that a query over entries gives; nought when there is none. */
    @Transactional
    public BigDecimal amount(String query) {
        Object amount = database.createNativeQuery(query, BigDecimal.class).getSingleResultOrNull();
        return amount == null ? BigDecimal.ZERO : (BigDecimal) amount;
    }

    /** How many rows a table has that fulfil a condition. */
    @Transactional
    public long count(String table, String condition) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where " + condition, Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Why the database does not let a statement through. */
    public String refusal(String statement) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(statement).executeUpdate());
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("The database took: " + statement);
    }

    /** The plan of a query, one line an entry. */
    @Transactional
    public String plan(String query) {
        List<?> lines =
                database.createNativeQuery("explain " + query, String.class).getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
