package nu.kommunalutveckling.finance.plans;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, Plan.Id> {
    PanacheQuery<Plan> of(@Nullable String plan, Sort order) {
        return plan == null ? findAll(order) : find("id.key = ?1", order, plan);
    }

    /** The version of a plan that holds; empty when there is no such plan. */
    Optional<Plan> latest(String plan) {
        return find("id.key = ?1 order by id.version desc", plan).firstResultOptional();
    }
}
