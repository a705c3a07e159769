package nu.kommunalutveckling.network.attendance;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the attendance, for a {@code @BeanParam}. */
class AttendanceFilters {
    @RestQuery
    @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "skolchefer")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String network;

    @RestQuery
    @Parameter(description = "Organisationens kod. / Code of the organisation.", example = "0680")
    @Size(max = 40)
    @Pattern(regexp = "^[0-9a-z-]*$")
    @Nullable
    public String organisation;

    @RestQuery
    @Parameter(description = "Mötet ligger i perioden. / The meeting lies in the period.", example = "2022")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Närvaro. / Presence.")
    public @Nullable Presence presence;
}
