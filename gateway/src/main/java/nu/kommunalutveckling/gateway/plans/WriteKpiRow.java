package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteKpi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes a KPI of a plan, whole, and says in which goal area it stands. */
record WriteKpiRow(
        @Schema(examples = "active-representatives") @NotNull @Size(max = 60) @Pattern(regexp = WritePlan.KEY)
        String area,

        @NotNull @Valid WriteKpi kpi) {}
