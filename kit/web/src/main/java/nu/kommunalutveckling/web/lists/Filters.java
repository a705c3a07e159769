package nu.kommunalutveckling.web.lists;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of a list that were sent; all of them must hold. */
public final class Filters {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Keeps the rows whose property has a value.
     *
     * @param property path of the entity's property, such as {@code inRow.key}
     * @param value null when the filter was not sent; then all rows are kept
     */
    public Filters equal(String property, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String name = "p" + values.size();
        return where(property + " = :" + name, Map.of(name, value));
    }

    /** Keeps the rows that a condition holds for. */
    public Filters where(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /** The rows that are kept. */
    public <E> PanacheQuery<E> of(PanacheRepositoryBase<E, ?> rows, Sort order) {
        return conditions.isEmpty() ? rows.findAll(order) : rows.find(String.join(" and ", conditions), order, values);
    }
}
