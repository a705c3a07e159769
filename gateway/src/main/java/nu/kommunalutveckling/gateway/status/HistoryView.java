package nu.kommunalutveckling.gateway.status;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.gateway.live.KpiStatus;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import nu.kommunalutveckling.gateway.plans.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A KPI's result among those of the same part of every year since measuring began, against the target of this plan.
 *
 * @param best the highest when more is better, the lowest when less is, the nearest to the target when balance is
 *     wanted; of several equal ones the latest; null when there is no result at all, or no target to be near
 * @param lowest the lowest value; for a range its deciding end; null when there is no result at all
 * @param targetReached on which side of the target the result is; null without a result or a target
 * @param periodsRunning how many years in a row, this one among them, have been on that side; a year without a result
 *     breaks the row; null without a result or a target
 */
@Schema(name = "KpiHistory")
record HistoryView(
        @Nullable Extreme best,
        @Nullable Extreme lowest,
        @Nullable Boolean targetReached,
        @Nullable Integer periodsRunning) {

    /** A value and the period it is of. */
    @Schema(name = "KpiExtreme")
    record Extreme(@Schema(examples = "2021") String period, BigDecimal value) {}

    static HistoryView of(KpiResult kpi) {
        List<Result> all =
                Stream.concat(Stream.of(kpi.result()), kpi.earlier().stream()).toList();
        Boolean reached = reached(kpi.kpi(), kpi.result());
        return new HistoryView(
                best(kpi.kpi(), all),
                extreme(kpi.kpi(), all, Comparator.reverseOrder()),
                reached,
                reached == null
                        ? null
                        : (int) all.stream()
                                .takeWhile(one -> reached.equals(reached(kpi.kpi(), one)))
                                .count());
    }

    private static @Nullable Extreme best(Plan.Kpi kpi, List<Result> all) {
        BigDecimal target = kpi.target();
        return switch (kpi.direction()) {
            case AT_LEAST -> extreme(kpi, all, Comparator.naturalOrder());
            case AT_MOST -> extreme(kpi, all, Comparator.reverseOrder());
            case BALANCE ->
                target == null
                        ? null
                        : extreme(
                                kpi,
                                all,
                                Comparator.comparing((BigDecimal value) ->
                                                value.subtract(target).abs())
                                        .reversed());
        };
    }

    /** The greatest in the order; of several equal ones the first, which is the latest. */
    private static @Nullable Extreme extreme(Plan.Kpi kpi, List<Result> all, Comparator<BigDecimal> order) {
        Optional<Extreme> first = all.stream()
                .flatMap(one -> Optional.ofNullable(one.decidingFor(kpi.direction())).stream()
                        .map(value -> new Extreme(one.period().code(), Rounding.halfUp(value, kpi.decimals()))))
                .reduce((kept, next) -> order.compare(next.value(), kept.value()) > 0 ? next : kept);
        return first.orElse(null);
    }

    private static @Nullable Boolean reached(Plan.Kpi kpi, Result result) {
        return switch (KpiStatus.of(kpi, result)) {
            case MET -> true;
            case PARTLY_MET, NOT_MET -> false;
            case NO_TARGET, NO_RESULT -> null;
        };
    }
}
