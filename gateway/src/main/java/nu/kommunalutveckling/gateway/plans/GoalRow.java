package nu.kommunalutveckling.gateway.plans;

import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategic goal of a plan by itself, without its areas; {@code ordinal} is its place in the plan, from 1. */
@Schema(name = "GoalRow")
record GoalRow(
        @Schema(examples = "partnership") String key,
        int ordinal,
        Text title,
        List<Integer> sustainableDevelopmentGoals) {
    static Optional<GoalRow> of(Plan plan, String key) {
        return PlanRows.goal(plan, key)
                .map(goal -> new GoalRow(
                        key, plan.goals().indexOf(goal) + 1, goal.title(), goal.sustainableDevelopmentGoals()));
    }
}
