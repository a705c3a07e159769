package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes a goal area of a plan, and says under which goal it stands; its KPIs go with it. */
record WriteAreaRow(
        @Schema(examples = "partnership") @NotNull @Size(max = 60) @Pattern(regexp = WritePlan.KEY)
        String goal,

        @NotNull @Valid WriteText title) {}
