package nu.kommunalutveckling.course.comparisons;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figure that counts for a period: of print or of rows.
 *
 * @param value null when there is none
 */
@Schema(name = "CountingFigure")
record CountingFigure(
        Period period, @Schema(examples = "438") @Nullable BigDecimal value, Basis basis, Observation observation) {
    static CountingFigure of(MeasureValue value) {
        return new CountingFigure(value.period(), value.value(), value.basis(), value.observation());
    }
}
