package nu.kommunalutveckling.gateway.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begins the plan of a year as a copy of another's. Keys stay, so that every series runs on; a break in comparability
 * belonged to the year it came, so it is not copied.
 *
 * @param source id of the document that the new plan is published in
 * @param keepTargets false begins without targets, for those who are to set new ones
 */
record CopyPlan(
        @Min(2001) @Max(2099) @Schema(examples = "2023") int year,

        @Schema(examples = "S005") @NotNull @Size(max = 40) @Pattern(regexp = WritePlan.SOURCE)
        String source,

        boolean keepTargets) {

    Plan of(Plan plan) {
        List<Plan.Goal> goals = plan.goals().stream()
                .map(goal -> new Plan.Goal(
                        goal.key(), goal.title(), goal.sustainableDevelopmentGoals(), areas(goal, this::kpi)))
                .toList();
        return new Plan(year, source, plan.vision(), plan.focusAreas(), goals);
    }

    private static List<Plan.Area> areas(Plan.Goal goal, UnaryOperator<Plan.Kpi> copy) {
        return goal.areas().stream()
                .map(area -> new Plan.Area(
                        area.key(), area.title(), area.kpis().stream().map(copy).toList()))
                .toList();
    }

    private Plan.Kpi kpi(Plan.Kpi kpi) {
        return new Plan.Kpi(
                kpi.key(),
                kpi.code(),
                kpi.title(),
                kpi.kind(),
                kpi.unit(),
                kpi.decimals(),
                kpi.direction(),
                keepTargets ? kpi.target() : null,
                keepTargets ? kpi.tolerance() : null,
                kpi.periodKinds(),
                kpi.owner(),
                kpi.measure(),
                kpi.dueDays(),
                null);
    }
}
