package nu.kommunalutveckling.survey.results;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GoalResultRepository implements PanacheRepositoryBase<GoalResult, String> {}
