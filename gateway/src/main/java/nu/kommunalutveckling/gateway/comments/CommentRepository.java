package nu.kommunalutveckling.gateway.comments;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
    Optional<Comment> of(String kpi, Period period) {
        return find("kpi = ?1 and period = ?2", kpi, period.code()).firstResultOptional();
    }

    List<Comment> in(int year) {
        return list("year", year);
    }

    PanacheQuery<Comment> matching(@Nullable String kpi, @Nullable Period period, Sort order) {
        return new Filters()
                .equal("kpi", kpi)
                .equal("period", period == null ? null : period.code())
                .of(this, order);
    }
}
