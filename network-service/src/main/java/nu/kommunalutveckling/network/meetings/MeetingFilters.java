package nu.kommunalutveckling.network.meetings;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the meetings, for a {@code @BeanParam}. */
public class MeetingFilters {
    @RestQuery
    @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "skolchefer")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String network;

    @RestQuery
    @Parameter(description = "Nätverken i serien. / The networks of the series.", example = "all-networks")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Nullable
    public String series;

    @RestQuery
    @Parameter(
            description = "Organisationen har en plats den dagen. / The organisation has a seat that day.",
            example = "0680")
    @Size(max = 40)
    @Pattern(regexp = "^[0-9a-z-]*$")
    @Nullable
    public String organisation;

    @RestQuery
    @Parameter(description = "Ligger i perioden. / Lies in the period.", example = "2022")
    public @Nullable Period period;

    @RestQuery
    @Parameter(description = "Form. / Form.")
    public @Nullable MeetingForm form;

    @RestQuery
    @Parameter(description = "Tillstånd. / State.")
    public @Nullable MeetingState state;
}
