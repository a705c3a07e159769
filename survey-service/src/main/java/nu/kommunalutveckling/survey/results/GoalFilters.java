package nu.kommunalutveckling.survey.results;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows down figures that follow a goal. */
public class GoalFilters extends UnitFilters {
    @RestQuery
    @Parameter(
            description = "Ett strategiskt mål, med dess nyckel. / One strategic goal, by its key.",
            example = "user-benefit")
    @Size(max = 60)
    @Pattern(regexp = SurveyKeys.OTHER)
    public @Nullable String goal;

    @Override
    Filters filters() {
        return super.filters().equal("goal", goal);
    }
}
