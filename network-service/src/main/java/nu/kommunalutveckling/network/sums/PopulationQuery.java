package nu.kommunalutveckling.network.sums;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which networks a table is over, for a {@code @BeanParam}. */
public class PopulationQuery {
    @RestQuery
    @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "pks")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String network;

    @RestQuery
    @Parameter(description = "Seriens nyckel. / Key of the series.", example = "all-networks")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String series;

    @RestQuery
    @Parameter(description = "Områdets nyckel. / Key of the area.", example = "social")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    public @Nullable String area;

    /** As asked for; all of Kommunal utveckling's networks where neither a network nor a series is. */
    public Population population() {
        return Population.of(network, series, area);
    }

    /** As asked for; every network where no series is. */
    public Population ofAnySeries() {
        return new Population(network, series, area);
    }
}
