package nu.kommunalutveckling.course.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CatalogueChangeRepository implements PanacheRepositoryBase<CatalogueChange, String> {
    PanacheQuery<CatalogueChange> after(@Nullable Since since, Sort order) {
        return since == null ? findAll(order) : find("changedAt > ?1", order, since.instant());
    }
}
