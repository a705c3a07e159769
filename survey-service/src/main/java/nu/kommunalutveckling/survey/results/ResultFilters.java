package nu.kommunalutveckling.survey.results;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows down results. */
public class ResultFilters extends GoalFilters {
    @RestQuery
    @Parameter(description = "En fråga, med dess nyckel. / One question, by its key.", example = "expected-benefit")
    @Size(max = 60)
    @Pattern(regexp = SurveyKeys.OTHER)
    public @Nullable String question;

    @Override
    Filters filters() {
        return super.filters().equal("question", question);
    }
}
