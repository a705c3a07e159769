package nu.kommunalutveckling.course.comparisons;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.MeasureDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure and how it differs from that of the year before.
 *
 * @param before null in the first year that there can be
 * @param change {@code now} − {@code before}, in the unit of the measure (percentage points for a share); null when either has
 *     no figure
 * @param percent the change in per cent of {@code before}; null when that is not above 0, and for a share
 */
@Schema(name = "Comparison")
record ComparisonView(
        @Schema(examples = "participations") String measure,
        @Schema(examples = "participants") String unit,
        CountingFigure now,
        @Nullable CountingFigure before,
        @Schema(examples = "-39") @Nullable BigDecimal change,
        @Schema(examples = "-84.0") @Nullable BigDecimal percent) {
    private static final int DECIMALS = 1;

    static ComparisonView of(MeasureDefinition measure, CountingFigure now, @Nullable CountingFigure before) {
        BigDecimal from = before == null ? null : before.value();
        BigDecimal to = now.value();
        if (from == null || to == null) {
            return new ComparisonView(measure.id(), measure.unit(), now, before, null, null);
        }
        BigDecimal change = to.subtract(from);
        boolean divides = from.signum() > 0 && measure.kind() != ValueKind.PERCENT;
        BigDecimal percent = divides ? Rounding.percent(change, from, DECIMALS) : null;
        return new ComparisonView(measure.id(), measure.unit(), now, before, change, percent);
    }
}
