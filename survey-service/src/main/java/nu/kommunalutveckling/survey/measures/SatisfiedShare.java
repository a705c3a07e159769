package nu.kommunalutveckling.survey.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.survey.results.PublishedFigures;
import nu.kommunalutveckling.survey.results.PublishedFigures.Figure;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Satisfied share = answers 3–6 / answers 1–6, of the staff survey, or else of the networks'; that 3–6 counts as satisfied is an assumption. */
@ApplicationScoped
class SatisfiedShare implements Measure {
    private static final int FIRST_STEP = 3;
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "satisfied-share",
            new Text("Andel nöjda", "Share satisfied"),
            new Text(
                    "Svar 3–6 genom svar 1–6 på en fråga; vet ej räknas inte.",
                    "Answers 3–6 over answers 1–6 to a question; don't know does not count."),
            new Text("Svar 3–6", "Answers 3–6"),
            new Text("Svar 1–6", "Answers 1–6"),
            ValueKind.PERCENT,
            "percent",
            0,
            SurveyParameters.OF_A_QUESTION,
            EnumSet.of(PeriodKind.YEAR));

    private final PublishedFigures figures;

    SatisfiedShare(PublishedFigures figures) {
        this.figures = figures;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        int year = period.first().getYear();
        Figure staff = figures.atLeast(FIRST_STEP, SurveyKind.STAFF, year, parameters);
        Figure figure = staff != null ? staff : figures.atLeast(FIRST_STEP, SurveyKind.NETWORK, year, parameters);
        return figure == null ? null : ShareOfAnswers.of(DEFINITION, parameters, period, figure, "results");
    }
}
