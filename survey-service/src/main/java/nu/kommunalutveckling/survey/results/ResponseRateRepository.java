package nu.kommunalutveckling.survey.results;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResponseRateRepository implements PanacheRepositoryBase<ResponseRate, String> {
    /** The unit's of a year's survey; null when it is not closed, or has no such network. */
    @Nullable
    ResponseRate of(SurveyKind kind, int year, Unit unit) {
        return find("kind = ?1 and year = ?2 and level = ?3 and unit = ?4", kind, year, unit.level(), unit.key())
                .firstResult();
    }
}
