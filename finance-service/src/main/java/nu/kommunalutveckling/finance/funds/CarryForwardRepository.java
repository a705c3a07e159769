package nu.kommunalutveckling.finance.funds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nu.kommunalutveckling.finance.areas.Financier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CarryForwardRepository implements PanacheRepositoryBase<CarryForward, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('carry-forward'), :year)";
    private static final String SUMS = """
            select area, kind, nullif(financier, ''), nullif(state_grant, ''), nullif(project, ''), counter_area <> '',
                sum(amount)
            from entry_sum where month between :first and :last
            group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6""";

    /** Lets one at a time carry a year forward. */
    void lock(int year) {
        getEntityManager()
                .createNativeQuery(LOCK, Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The sums of a year's entries. */
    List<YearSum> sums(int year) {
        List<?> rows = getEntityManager()
                .createNativeQuery(SUMS, Object[].class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
        return rows.stream().map(row -> YearSum.of((Object[]) row)).toList();
    }

    /**
     * What a year's entries of one kind and combination sum to.
     *
     * @param amount SEK; a sum may be larger than any single amount
     */
    record YearSum(
            String area,
            EntryKind kind,
            @Nullable Financier financier,
            @Nullable String stateGrant,
            @Nullable String project,
            boolean internal,
            BigDecimal amount) {
        private static YearSum of(@Nullable Object[] row) {
            Object financier = row[2];
            return new YearSum(
                    String.valueOf(row[0]),
                    EntryKind.valueOf(String.valueOf(row[1])),
                    financier == null ? null : Financier.valueOf(financier.toString()),
                    (String) row[3],
                    (String) row[4],
                    Boolean.TRUE.equals(row[5]),
                    (BigDecimal) Objects.requireNonNull(row[6]));
        }
    }
}
