package nu.kommunalutveckling.gateway.status;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A KPI beside its result of a named earlier year.
 *
 * @param period the same part of that year as the KPI's own result is of
 * @param value null when that year has no result, and for a range
 * @param change the result less this value, in the KPI's unit; null when either is missing
 * @param changePercent the change in per cent of this value, one decimal; null when there is none to compare with
 */
@Schema(name = "KpiComparison")
record ComparisonView(
        @Schema(examples = "2019-T1-2") String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Observation observation,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePercent) {
    private static final int PERCENT_DECIMALS = 1;

    /** The KPI beside its result of {@code year}. */
    static ComparisonView of(KpiResult kpi, int year) {
        Result then = kpi.earlier().stream()
                .filter(one -> one.period().year() == year)
                .findFirst()
                .orElse(null);
        if (then == null) {
            return missing(kpi.result().period(), year);
        }
        BigDecimal now = kpi.result().value();
        BigDecimal value = then.value();
        BigDecimal change = now == null || value == null ? null : now.subtract(value);
        return new ComparisonView(
                then.period().code(),
                kpi.kpi().shown(value),
                kpi.kpi().shown(then.low()),
                kpi.kpi().shown(then.high()),
                then.observation(),
                kpi.kpi().shown(change),
                change == null || value == null ? null : Rounding.percent(change, value.abs(), PERCENT_DECIMALS));
    }

    private static ComparisonView missing(Period now, int year) {
        Period then = now;
        while (then.year() > year) {
            then = then.sameOfYearBefore();
        }
        return new ComparisonView(then.code(), null, null, null, Observation.MISSING, null, null);
    }
}
