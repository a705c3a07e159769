package nu.kommunalutveckling.network.networks;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the networks, for a {@code @BeanParam}. */
public class NetworkFilters {
    @RestQuery
    @Parameter(description = "Sort. / Kind.")
    public @Nullable NetworkKind kind;

    @RestQuery
    @Parameter(description = "Områdets nyckel. / Key of the area.", example = "utbildning")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String area;

    @RestQuery
    @Parameter(description = "Serien som de hör till. / The series they belong to.", example = "all-networks")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String series;

    @RestQuery
    @Parameter(description = "Aktiva det året. / Active in that year.", example = "2022")
    public @Nullable YearParameter activeIn;
}
