package nu.kommunalutveckling.gateway.manualvalues;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The value of a manual KPI in a period, in the KPI's unit.
 *
 * @param value 1 for yes and 0 for no where the KPI is a coverage; null for a range and for a text
 * @param numerator how many of the {@code denominator}, where that is told
 * @param text a result that is no figure; null when there is a figure
 * @param source where it is from
 */
@Schema(name = "ManualValue")
public record ManualValue(
        @Schema(examples = "written-report-per-partnership") String kpi,
        @Schema(examples = "2022") String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Schema(examples = "5") @Nullable BigDecimal numerator,
        @Schema(examples = "5") @Nullable BigDecimal denominator,
        @Nullable String text,
        @Schema(examples = "Partnerskapens årsrapporter") String source,
        Instant changedAt) {
    static ManualValue of(StoredValue stored) {
        return new ManualValue(
                stored.kpi,
                stored.period,
                plain(stored.value),
                plain(stored.low),
                plain(stored.high),
                plain(stored.numerator),
                plain(stored.denominator),
                stored.words,
                stored.source,
                stored.changedAt);
    }

    /** The database keeps four decimals of each; the same number is shown in one way. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
