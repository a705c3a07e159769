package nu.kommunalutveckling.gateway.activities;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
            @Nullable String source,
            Sort order) {
        return new Filters()
                .equal("year", year == null ? null : year.value())
                .equal("goal", goal)
                .equal("owner", owner)
                .equal("status", status)
                .equal("source", source)
                .of(this, order);
    }

    /** What a document is known to print under the same heading. */
    Optional<Activity> same(ReportActivity report) {
        return find(
                        "source = ?1 and year = ?2 and owner = ?3 and type is not distinct from ?4 and swedish = ?5",
                        report.source(),
                        report.year(),
                        report.owner(),
                        report.type(),
                        report.sv())
                .firstResultOptional();
    }
}
