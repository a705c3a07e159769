package nu.kommunalutveckling.survey.results;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nu.kommunalutveckling.survey.suppression.Unit;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResultRepository implements PanacheRepositoryBase<Result, String> {
    /** The cell of a year's survey; null when it is not closed, or has no such question or network. */
    @Nullable
    Result of(SurveyKind kind, int year, String question, Unit unit) {
        return find(
                        "kind = ?1 and year = ?2 and question = ?3 and level = ?4 and unit = ?5",
                        kind,
                        year,
                        question,
                        unit.level(),
                        unit.key())
                .firstResult();
    }

    /** All that a survey asked about, of whom it was asked. */
    List<Result> asked(String survey) {
        return list("survey = ?1 and asked order by position, level, unit", survey);
    }
}
