package nu.kommunalutveckling.gateway.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.gateway.live.KpiStatus;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series, rounded once to the KPI's declared decimals of that year.
 *
 * @param title the KPI's title in the plan of that year; null when no plan has it
 * @param renamed true where the title is another than a point before
 * @param comparabilityBreak true where the KPI is fed by another measure, or is of another kind or unit, than a point
 *     before: the two are not to be compared
 * @param value null when there is no result, and for a range
 * @param publication id of the publication that the result stands in; null when it is live, or nothing was published
 * @param publicationPeriod the period that publication is of; another than {@code period} when it looked back
 */
@Schema(name = "KpiSeriesPoint")
record SeriesPointView(
        @Schema(examples = "2022") String period,
        @Nullable String title,
        boolean renamed,
        boolean comparabilityBreak,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Basis basis,
        Observation observation,
        @Schema(examples = "S001") @Nullable String source,
        @Nullable BigDecimal target,
        KpiStatus status,
        @Nullable UUID publication,
        @Schema(examples = "2022") @Nullable String publicationPeriod) {

    static List<SeriesPointView> of(List<SeriesPoint> points, Language language) {
        List<SeriesPointView> views = new ArrayList<>();
        SeriesPoint before = null;
        for (SeriesPoint point : points) {
            views.add(of(point, before, language));
            before = point.kpi() == null ? before : point;
        }
        return views;
    }

    private static SeriesPointView of(SeriesPoint point, @Nullable SeriesPoint before, Language language) {
        Plan.Kpi kpi = point.kpi();
        Result result = point.result();
        Publication toldBy = point.toldBy();
        return new SeriesPointView(
                point.period().code(),
                kpi == null ? null : kpi.title().in(language),
                before != null && point.isRenamedSince(before),
                before != null && point.breaksWith(before),
                shown(result.value(), kpi),
                shown(result.low(), kpi),
                shown(result.high(), kpi),
                result.numerator(),
                result.denominator(),
                result.basis(),
                result.observation(),
                result.source(),
                kpi == null ? null : kpi.target(),
                kpi == null ? KpiStatus.NO_RESULT : KpiStatus.of(kpi, result),
                toldBy == null ? null : toldBy.id(),
                toldBy == null ? null : toldBy.period().code());
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal value, Plan.@Nullable Kpi kpi) {
        return kpi == null ? value : kpi.shown(value);
    }
}
