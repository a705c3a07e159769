package nu.kommunalutveckling.finance.areas;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, String> {

    PanacheQuery<Area> matching(@Nullable AreaKind kind, @Nullable String parent, @Nullable Integer year, Sort order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (parent != null) {
            conditions.add("parent = :parent");
            values.put("parent", parent);
        }
        if (year != null) {
            conditions.add("firstYear <= :year and (lastYear is null or lastYear >= :year)");
            values.put("year", year);
        }
        return conditions.isEmpty() ? findAll(order) : find(String.join(" and ", conditions), order, values);
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
