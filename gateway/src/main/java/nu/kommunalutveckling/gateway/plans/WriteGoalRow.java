package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteText;

/** Writes a goal of a plan; its areas stay as they are. */
record WriteGoalRow(
        @NotNull @Valid WriteText title,
        @NotNull @Size(max = 17) List<@NotNull @Min(1) @Max(17) Integer> sustainableDevelopmentGoals) {}
