package nu.kommunalutveckling.gateway.status;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which status is asked for, but for its period; for a {@code @BeanParam}. */
public class StatusQuery {
    @Parameter(description = "Publicerad eller levande. / Published or live.", example = "published")
    @RestQuery
    @DefaultValue("published")
    @Size(max = 9)
    @Pattern(regexp = "^(published|live)$")
    public String basis = "published";

    @Parameter(description = "Bara den publiceringen. / That publication only.")
    @RestQuery
    @Size(max = 36)
    @Pattern(regexp = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    public @Nullable String publication;

    @Parameter(description = "Vad som gällde då. / What was in force then.", example = "2023-03-01T12:00:00Z")
    @RestQuery
    @Size(max = 30)
    @Pattern(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}Z$")
    public @Nullable String asOf;

    @Parameter(
            description = "Jämför med samma period av tidigare år, kan upprepas."
                    + " / Compare with the same period of earlier years, may be repeated.",
            example = "2019-T1-2")
    @RestQuery
    @Size(max = 5)
    public List<@Size(max = 9) @Pattern(regexp = "^20[0-9]{2}(-(T[123]|T1-2|H[12]))?$") String> compareWith = List.of();

    boolean isLive() {
        return basis.equals("live");
    }
}
