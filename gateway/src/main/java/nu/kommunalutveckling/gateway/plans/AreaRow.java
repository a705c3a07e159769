package nu.kommunalutveckling.gateway.plans;

import java.util.Optional;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal area of a plan by itself, without its KPIs; {@code goal} is the key of the goal it stands under. */
@Schema(name = "AreaRow")
record AreaRow(
        @Schema(examples = "active-representatives") String key,
        @Schema(examples = "partnership") String goal,
        Text title) {
    static Optional<AreaRow> of(Plan plan, String key) {
        return PlanRows.goalOf(plan, key)
                .flatMap(goal -> PlanRows.area(plan, key).map(area -> new AreaRow(key, goal.key(), area.title())));
    }
}
