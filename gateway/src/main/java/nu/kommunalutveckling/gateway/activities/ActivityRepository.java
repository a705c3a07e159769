package nu.kommunalutveckling.gateway.activities;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nu.kommunalutveckling.gateway.plans.PlanYear;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    PanacheQuery<Activity> matching(
            @Nullable PlanYear year,
            @Nullable String goal,
            @Nullable String owner,
            @Nullable ActivityStatus status,
            Sort order) {
        return new Filters()
                .equal("year", year == null ? null : year.value())
                .equal("goal", goal)
                .equal("owner", owner)
                .equal("status", status)
                .of(this, order);
    }
}
