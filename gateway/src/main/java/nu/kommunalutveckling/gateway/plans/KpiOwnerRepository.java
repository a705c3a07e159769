package nu.kommunalutveckling.gateway.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class KpiOwnerRepository implements PanacheRepositoryBase<KpiOwner, KpiOwner.Key> {
    List<KpiOwner> in(int year) {
        return list("year", Sort.by("kpi", "person"), year);
    }

    boolean owns(String person, int year, String kpi) {
        return count("person = ?1 and year = ?2 and kpi = ?3", person, year, kpi) > 0;
    }
}
