package nu.kommunalutveckling.course.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OccasionEconomyRepository implements PanacheRepositoryBase<OccasionEconomy, String> {}
