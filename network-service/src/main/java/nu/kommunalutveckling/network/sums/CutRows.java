package nu.kommunalutveckling.network.sums;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts as rows of a query, so that the same words ask for one of them and for hundreds. */
final class CutRows {
    /**
     * The cuts, numbered from 1 in the order they were given in, and each with every network: {@code member} where that is of the
     * cut's population. A column and no condition, which PostgreSQL would take for so rare that it loops over all the rest.
     */
    static final String ASKED = """
            with cut as (select * from unnest(cast(:periods as text[]), cast(:firsts as date[]), cast(:lasts as date[]),
                    cast(:networks as text[]), cast(:series as text[]), cast(:areas as text[]), cast(:organisations as text[]))
                with ordinality as cut (period, first, last, network, series, area, organisation, nth)),
            asked as materialized (select cut.nth, cut.period, cut.first, cut.last, cut.organisation, n.key as network, n.area,
                    (cut.network is null or n.key = cut.network) and (cut.area is null or n.area = cut.area)
                    and (cut.series is null or exists (select from network_series of
                        where of.network = n.key and of.series = cut.series)) as member
                from cut cross join network n)
            """;

    private CutRows() {}

    /** A query over cuts. */
    static Query query(EntityManager database, String sql, List<Cut> cuts) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("periods", texts(cuts, cut -> cut.period().code()))
                .setParameter("firsts", days(cuts, cut -> cut.period().first()))
                .setParameter("lasts", days(cuts, cut -> cut.period().last()))
                .setParameter("networks", texts(cuts, cut -> cut.population().network()))
                .setParameter("series", texts(cuts, cut -> cut.population().series()))
                .setParameter("areas", texts(cuts, cut -> cut.population().area()))
                .setParameter("organisations", texts(cuts, Cut::organisation));
    }

    @SuppressWarnings("unchecked") // a native query does not know the type of its rows
    static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    /** What a row is of, where its {@code nth} tells the number of a cut. */
    static <K> K key(Tuple row, List<K> keys) {
        return keys.get(row.get("nth", Number.class).intValue() - 1);
    }

    private static LocalDate[] days(List<Cut> cuts, Function<Cut, LocalDate> day) {
        return cuts.stream().map(day).toArray(LocalDate[]::new);
    }

    private static String[] texts(List<Cut> cuts, Function<Cut, @Nullable String> text) {
        return cuts.stream().map(text).toArray(String[]::new);
    }
}
