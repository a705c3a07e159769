package nu.kommunalutveckling.finance.areas;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, String> {

    PanacheQuery<Area> matching(@Nullable AreaKind kind, @Nullable String parent, @Nullable Integer year, Sort order) {
        Filters filters = new Filters().equal("kind", kind).equal("parent", parent);
        if (year != null) {
            filters.where("firstYear <= :year and (lastYear is null or lastYear >= :year)", Map.of("year", year));
        }
        return filters.of(this, order);
    }

    List<Area> partsOf(String parent) {
        return list("parent", parent);
    }

    /** Waits for whoever writes entries of these areas, and keeps others from it until the transaction ends. */
    void lock(Collection<String> keys) {
        getEntityManager()
                .createNativeQuery("select key from area where key = any(:keys) order by key for update", String.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
    }

    /** Keeps every area as it is until the transaction ends; those who read or write entries do not wait for each other. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select key from area order by key for key share", String.class)
                .getResultList();
    }

    /** The first and the last year that has entries of an area, or entries with it as counterparty. */
    Optional<Years> used(String key) {
        Object[] months = (Object[]) getEntityManager()
                .createNativeQuery(
                        "select min(month), max(month) from entry_sum where area = :key or counter_area = :key",
                        Object[].class)
                .setParameter("key", key)
                .getSingleResult();
        return months[0] == null ? Optional.empty() : Optional.of(new Years(year(months[0]), year(months[1])));
    }

    private static int year(Object month) {
        return LocalDate.parse(month.toString()).getYear();
    }

    record Years(int first, int last) {}
}
