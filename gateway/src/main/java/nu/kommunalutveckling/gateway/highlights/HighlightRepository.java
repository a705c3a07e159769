package nu.kommunalutveckling.gateway.highlights;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HighlightRepository implements PanacheRepositoryBase<Highlight, UUID> {
    PanacheQuery<Highlight> matching(
            @Nullable Period period, @Nullable String goal, @Nullable String area, Sort order) {
        return new Filters()
                .equal("period", period == null ? null : period.code())
                .equal("goal", goal)
                .equal("area", area)
                .of(this, order);
    }

    List<Highlight> of(Period period) {
        return list("period", Sort.by("swedish", "id"), period.code());
    }
}
