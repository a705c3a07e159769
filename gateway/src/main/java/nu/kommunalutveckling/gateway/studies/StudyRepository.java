package nu.kommunalutveckling.gateway.studies;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StudyRepository implements PanacheRepositoryBase<Study, UUID> {
    PanacheQuery<Study> matching(@Nullable StudyState state, @Nullable String area, Sort order) {
        return new Filters().equal("state", state).equal("area", area).of(this, order);
    }
}
