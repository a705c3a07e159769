package nu.kommunalutveckling.survey.measures;

import java.util.Locale;
import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.survey.results.PublishedFigures.Figure;

/** Makes a measure's value of a published share: suppressed when it is withheld, not applicable when it was not asked. */
final class ShareOfAnswers {
    private ShareOfAnswers() {}

    static Computation of(
            MeasureDefinition measure, Map<String, String> parameters, Period period, Figure figure, String rows) {
        return new Computation(
                value(measure, parameters, period, figure),
                figure.closedAt(),
                SurveyParameters.address(rows, figure.kind().name().toLowerCase(Locale.ROOT), period, parameters));
    }

    private static MeasureValue value(
            MeasureDefinition measure, Map<String, String> parameters, Period period, Figure figure) {
        if (!figure.asked()) {
            return MeasureValue.notApplicable(measure.id(), parameters, period, measure.kind(), measure.unit());
        }
        Share share = figure.share();
        return share == null
                ? MeasureValue.suppressed(measure.id(), parameters, period, measure.kind(), measure.unit())
                : MeasureValue.ofShare(measure.id(), parameters, period, share, measure.decimals());
    }
}
