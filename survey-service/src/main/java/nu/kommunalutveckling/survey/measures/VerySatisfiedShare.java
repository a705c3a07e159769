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

/** Very satisfied share = answers 5–6 / answers 1–6; don't know leaves the denominator. */
@ApplicationScoped
class VerySatisfiedShare implements Measure {
    private static final int FIRST_STEP = 5;
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "very-satisfied-share",
            new Text("Andel mycket nöjda", "Share very satisfied"),
            new Text(
                    "Svar 5–6 genom svar 1–6 på en fråga i den årliga enkäten; vet ej räknas inte.",
                    "Answers 5–6 over answers 1–6 to a question of the yearly survey; don't know does not count."),
            new Text("Svar 5–6", "Answers 5–6"),
            new Text("Svar 1–6", "Answers 1–6"),
            ValueKind.PERCENT,
            "percent",
            0,
            SurveyParameters.OF_A_QUESTION,
            EnumSet.of(PeriodKind.YEAR));

    private final PublishedFigures figures;

    VerySatisfiedShare(PublishedFigures figures) {
        this.figures = figures;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        Figure figure =
                figures.atLeast(FIRST_STEP, SurveyKind.NETWORK, period.first().getYear(), parameters);
        return figure == null ? null : ShareOfAnswers.of(DEFINITION, parameters, period, figure, "results");
    }
}
