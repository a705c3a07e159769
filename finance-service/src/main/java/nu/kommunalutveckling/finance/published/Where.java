package nu.kommunalutveckling.finance.published;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows whose properties equal what a client asked for. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Adds a condition.
     *
     * @param property path of the entity's property, such as {@code inRow.key}
     * @param value null when the client did not ask; then every row meets it
     */
    public Where equal(String property, @Nullable Object value) {
        if (value != null) {
            String name = "p" + values.size();
            conditions.add(property + " = :" + name);
            values.put(name, value);
        }
        return this;
    }

    public <E> PanacheQuery<E> of(PanacheRepositoryBase<E, ?> rows, Sort order) {
        return conditions.isEmpty() ? rows.findAll(order) : rows.find(String.join(" and ", conditions), order, values);
    }
}
