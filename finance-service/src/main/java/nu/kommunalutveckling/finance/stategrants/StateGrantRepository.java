package nu.kommunalutveckling.finance.stategrants;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StateGrantRepository implements PanacheRepositoryBase<StateGrant, String> {
    PanacheQuery<StateGrant> ofArea(@Nullable String area, Sort order) {
        return area == null ? findAll(order) : find("area = ?1", order, area);
    }
}
