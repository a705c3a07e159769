package nu.kommunalutveckling.gateway.plans;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a KPI of a plan is to reach; {@code target} null when it is followed without one. */
@Schema(name = "TargetRow")
record TargetRow(
        @Schema(examples = "80") @Nullable BigDecimal target,
        Direction direction,
        @Nullable BigDecimal tolerance) {
    static TargetRow of(Plan.Kpi kpi) {
        return new TargetRow(kpi.target(), kpi.direction(), kpi.tolerance());
    }
}
