package nu.kommunalutveckling.gateway.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.live.KpiStatus;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.live.Status.AreaStatus;
import nu.kommunalutveckling.gateway.live.Status.GoalStatus;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.live.Trend;
import nu.kommunalutveckling.gateway.plans.Direction;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of a status as one flat row, in the reader's language, rounded once to the KPI's declared decimals.
 *
 * @param period the period of the status
 * @param resultPeriod the period the result is of; a part of {@code period} when the KPI is followed in shorter ones
 * @param basis whether it was decided, or is what the services know now
 * @param resultBasis whether the result is printed or counted of rows
 * @param publication id of the publication; null when it is live
 * @param value null when there is no result, and for a range
 * @param target null when the KPI is followed without one
 */
@Schema(name = "StatusRow")
record StatusRowView(
        @Schema(examples = "2022") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        StatusBasis basis,
        @Nullable UUID publication,
        @Schema(examples = "partnership") String goal,
        int goalOrdinal,
        String goalTitle,
        @Schema(examples = "active-representatives") String area,
        String areaTitle,
        @Schema(examples = "attendance-pks") String kpi,
        @Schema(examples = "K09") String code,
        String title,
        @Nullable String owner,
        ValueKind kind,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "2022") String resultPeriod,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Basis resultBasis,
        Observation observation,
        @Schema(examples = "S001") @Nullable String source,
        boolean stale,
        @Nullable BigDecimal target,
        Direction direction,
        KpiStatus status,
        @Nullable BigDecimal previousValue,
        @Nullable BigDecimal change,
        @Nullable Trend trend,
        @Nullable String comment,
        @Nullable Instant dataUpdatedAt,
        @JsonProperty("_links") RowLinks links) {

    /** Where the KPI is described. */
    @Schema(name = "StatusRowLinks")
    record RowLinks(StatusView.Link self) {}

    static Stream<StatusRowView> of(ShownStatus shown, Language language, String baseUrl) {
        Writer writer = new Writer(shown, language, baseUrl);
        return shown.status().goals().stream().flatMap(goal -> goal.areas().stream()
                .flatMap(area -> area.kpis().stream().map(kpi -> writer.row(goal, area, kpi))));
    }

    private record Writer(ShownStatus shown, Language language, String baseUrl) {
        StatusRowView row(GoalStatus goal, AreaStatus area, KpiResult of) {
            Plan.Kpi kpi = of.kpi();
            Result result = of.result();
            Status.Previous before = of.previous();
            Publication publication = shown.publication();
            Text comment = of.comment();
            return new StatusRowView(
                    shown.status().period().code(),
                    shown.status().period().first(),
                    shown.status().period().last(),
                    shown.basis(),
                    publication == null ? null : publication.id(),
                    goal.key(),
                    goal.ordinal(),
                    goal.title().in(language),
                    area.key(),
                    area.title().in(language),
                    kpi.key(),
                    kpi.code(),
                    kpi.title().in(language),
                    kpi.owner(),
                    kpi.kind(),
                    kpi.unit(),
                    result.period().code(),
                    kpi.shown(result.value()),
                    kpi.shown(result.low()),
                    kpi.shown(result.high()),
                    result.numerator(),
                    result.denominator(),
                    result.basis(),
                    result.observation(),
                    result.source(),
                    result.stale(),
                    kpi.target(),
                    kpi.direction(),
                    of.status(),
                    kpi.shown(before.value()),
                    kpi.shown(before.change()),
                    of.trend(),
                    comment == null ? null : comment.in(language),
                    result.dataUpdatedAt(),
                    new RowLinks(new StatusView.Link(baseUrl + "/goals/v1/kpis/" + kpi.key())));
        }
    }
}
