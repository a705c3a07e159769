package nu.kommunalutveckling.web.changes;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<Change, Long> {
    PanacheQuery<Change> of(@Nullable String subject, @Nullable String who, Sort order) {
        Map<String, Object> equal = new HashMap<>();
        if (subject != null) {
            equal.put("subject", subject);
        }
        if (who != null) {
            equal.put("who", who);
        }
        String where = String.join(
                " and ",
                equal.keySet().stream().map(name -> name + " = :" + name).toList());
        return where.isEmpty() ? findAll(order) : find(where, order, equal);
    }
}
