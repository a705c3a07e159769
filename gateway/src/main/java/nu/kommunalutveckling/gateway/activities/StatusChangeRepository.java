package nu.kommunalutveckling.gateway.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StatusChangeRepository implements PanacheRepositoryBase<StatusChange, UUID> {
    List<StatusChange> of(UUID activity) {
        return list("activity", Sort.by("changedAt"), activity);
    }
}
