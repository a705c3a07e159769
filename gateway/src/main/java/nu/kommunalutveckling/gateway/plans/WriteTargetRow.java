package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sets what a KPI of a plan is to reach, in the KPI's unit; nothing else of it changes. */
record WriteTargetRow(
        @Schema(examples = "80") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal target,

        @NotNull Direction direction,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal tolerance) {
    Plan.Kpi of(Plan.Kpi kpi) {
        return new Plan.Kpi(
                kpi.key(),
                kpi.code(),
                kpi.title(),
                kpi.kind(),
                kpi.unit(),
                kpi.decimals(),
                direction,
                target,
                tolerance,
                kpi.periodKinds(),
                kpi.owner(),
                kpi.measure(),
                kpi.dueDays(),
                kpi.breaks());
    }
}
