package nu.kommunalutveckling.finance.applications;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<ProjectApplication, UUID> {
    PanacheQuery<ProjectApplication> matching(ApplicationFilter filter, Sort order) {
        return filter.filters().of(this, order);
    }
}
