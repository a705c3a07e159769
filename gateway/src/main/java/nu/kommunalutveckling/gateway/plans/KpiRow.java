package nu.kommunalutveckling.gateway.plans;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A KPI of a plan by itself; {@code area} is the key of the goal area it stands in. */
@Schema(name = "KpiRow")
record KpiRow(@Schema(examples = "active-representatives") String area, Plan.Kpi kpi) {
    static Optional<KpiRow> of(Plan plan, String key) {
        return PlanRows.areaOf(plan, key).flatMap(area -> plan.kpi(key).map(kpi -> new KpiRow(area.key(), kpi)));
    }
}
