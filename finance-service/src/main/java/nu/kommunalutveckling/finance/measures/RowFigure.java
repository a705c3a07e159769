package nu.kommunalutveckling.finance.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.MeasureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a formula made of rows, with its parts.
 *
 * @param value null when the parts give none
 * @param numerator null when the figure has no parts
 * @param denominator null exactly when the numerator is
 * @param updatedAt when the rows last changed; null when that is not known
 * @param rows where they are, below the API's own address
 */
record RowFigure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Instant updatedAt,
        String rows) {

    /** As the value of a measure, which says what it is. */
    Computation of(MeasureDefinition measure, Map<String, String> parameters, Period period) {
        MeasureValue figure = new MeasureValue(
                measure.id(),
                parameters,
                period,
                measure.kind(),
                measure.unit(),
                value,
                null,
                null,
                numerator,
                denominator,
                Basis.COMPUTED,
                value == null ? Observation.MISSING : Observation.NORMAL,
                null);
        return new Computation(figure, updatedAt, rows);
    }
}
