package nu.kommunalutveckling.gateway.series;

import java.util.Objects;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.gateway.publications.Publication;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param kpi the KPI as the plan of that year has it, or as the plan that looked back on it; null when neither is known
 * @param result missing when nobody has told it
 * @param toldBy the publication that the result stands in; null when it is live, or nobody has told it
 */
record SeriesPoint(
        Period period,
        Plan.@Nullable Kpi kpi,
        Result result,
        @Nullable Publication toldBy) {

    /** Whether the KPI means something else than it did: another measure, unit or kind of value, or the plan says so. */
    boolean breaksWith(SeriesPoint before) {
        return kpi != null
                && before.kpi != null
                && !(kpi.breaks() == null
                        && kpi.kind() == before.kpi.kind()
                        && kpi.unit().equals(before.kpi.unit())
                        && Objects.equals(kpi.measure(), before.kpi.measure()));
    }

    /** Whether it has another title than it had. */
    boolean isRenamedSince(SeriesPoint before) {
        return kpi != null && before.kpi != null && !kpi.title().equals(before.kpi.title());
    }
}
