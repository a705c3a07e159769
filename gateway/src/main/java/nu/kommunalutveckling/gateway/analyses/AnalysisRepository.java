package nu.kommunalutveckling.gateway.analyses;

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
class AnalysisRepository implements PanacheRepositoryBase<Analysis, UUID> {
    PanacheQuery<Analysis> matching(
            @Nullable Period period, @Nullable AnalysisOf about, @Nullable String subject, Sort order) {
        return new Filters()
                .equal("period", period == null ? null : period.code())
                .equal("about", about)
                .equal("subject", subject)
                .of(this, order);
    }

    List<Analysis> of(Period period) {
        return list("period", Sort.by("about", "subject"), period.code());
    }
}
