package nu.kommunalutveckling.gateway.live;

import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.comments.Comments;
import nu.kommunalutveckling.gateway.manualvalues.ManualValue;
import nu.kommunalutveckling.gateway.manualvalues.ManualValues;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** What people have written of a status, read once: the values of manual KPIs, the comments, and what is told beside them. */
record ByHand(ManualValues.Written values, Comments.Said comments, Narrative narrative) {

    /** The result of a manual KPI in a period; a missing one when nobody has written it. */
    Result result(String kpi, Period period) {
        return values.of(kpi, period)
                .map(value -> result(value, period))
                .orElseGet(() -> Result.missing(period, false));
    }

    /** The comment on a result; where there is none, the words that are the result of a manual KPI, if there are any. */
    @Nullable
    Text comment(String kpi, Period period) {
        return comments.of(kpi, period)
                .or(() -> values.of(kpi, period).map(ManualValue::text).map(words -> new Text(words, words)))
                .orElse(null);
    }

    private static Result result(ManualValue value, Period period) {
        return new Result(
                period,
                value.value(),
                value.low(),
                value.high(),
                value.numerator(),
                value.denominator(),
                Basis.REPORTED,
                Observation.NORMAL,
                value.source(),
                value.changedAt(),
                null,
                null,
                null,
                "/goals/v1/manual-values/" + period.code() + "/" + value.kpi(),
                false);
    }
}
