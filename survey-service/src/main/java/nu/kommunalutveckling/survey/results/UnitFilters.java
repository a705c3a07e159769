package nu.kommunalutveckling.survey.results;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What narrows down figures of closed surveys, for a {@code @BeanParam}. */
public class UnitFilters {
    @RestQuery
    @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
    @Size(max = 20)
    @Pattern(regexp = SurveyKeys.SURVEY)
    public @Nullable String survey;

    @RestQuery
    @Parameter(description = "Slag av enkät, över åren. / Kind of survey, over the years.")
    public @Nullable SurveyKind kind;

    @RestQuery
    @Parameter(description = "Uppdelning. / Breakdown.")
    public @Nullable Level level;

    @RestQuery
    @Parameter(description = "Ett nätverk, med dess nyckel. / One network, by its key.", example = "skolchefer")
    @Size(max = 60)
    @Pattern(regexp = SurveyKeys.OTHER)
    public @Nullable String network;

    @RestQuery
    @Parameter(description = "Ett område, med dess nyckel. / One area, by its key.", example = "utbildning")
    @Size(max = 60)
    @Pattern(regexp = SurveyKeys.OTHER)
    public @Nullable String area;

    /** As conditions on rows that have a survey, a kind, a level and a unit. */
    Filters filters() {
        Filters filters =
                new Filters().equal("survey", survey).equal("kind", kind).equal("level", level);
        if (network != null) {
            filters.equal("level", Level.NETWORK).equal("unit", network);
        }
        if (area != null) {
            filters.equal("level", Level.AREA).equal("unit", area);
        }
        return filters;
    }
}
