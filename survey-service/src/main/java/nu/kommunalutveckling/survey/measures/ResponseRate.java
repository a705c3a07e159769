package nu.kommunalutveckling.survey.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
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

/** Response rate = respondents / invited, of the networks' yearly survey. */
@ApplicationScoped
class ResponseRate implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "response-rate",
            new Text("Svarsfrekvens", "Response rate"),
            new Text(
                    "Svarande genom inbjudna i nätverkens årliga enkät.",
                    "Respondents over invited in the networks' yearly survey."),
            new Text("Svarande", "Respondents"),
            new Text("Inbjudna", "Invited"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(SurveyParameters.NETWORK, SurveyParameters.AREA),
            EnumSet.of(PeriodKind.YEAR));

    private final PublishedFigures figures;

    ResponseRate(PublishedFigures figures) {
        this.figures = figures;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        Figure figure = figures.responses(SurveyKind.NETWORK, period.first().getYear(), parameters);
        return figure == null ? null : ShareOfAnswers.of(DEFINITION, parameters, period, figure, "response-rates");
    }
}
