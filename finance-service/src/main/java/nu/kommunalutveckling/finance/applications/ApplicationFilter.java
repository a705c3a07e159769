package nu.kommunalutveckling.finance.applications;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.lists.Filters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which applications to list, for a {@code @BeanParam}. All that is said must hold. */
public class ApplicationFilter {
    @RestQuery
    @Parameter(
            description = "Inlämnade eller avgjorda i perioden. / Submitted or decided in the period.",
            example = "2022")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Utfallet. / The outcome.")
    public @Nullable Outcome outcome;

    @RestQuery
    @Parameter(description = "Området. / The area.", example = "digitalisering")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String area;

    @RestQuery
    @Parameter(description = "Projektet. / The project.", example = "digital-delaktighet")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String project;

    Filters filters() {
        Filters filters =
                new Filters().equal("outcome", outcome).equal("area", area).equal("project", project);
        return period == null
                ? filters
                : filters.where(
                        "(submittedOn between :first and :last or outcomeOn between :first and :last)",
                        Map.of("first", period.first(), "last", period.last()));
    }
}
