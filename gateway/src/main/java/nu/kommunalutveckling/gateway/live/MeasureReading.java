package nu.kommunalutveckling.gateway.live;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import nu.kommunalutveckling.web.permissions.Permission;

/** Values of measures that no plan needs to name, asked for as a status asks: one that does not answer is named. */
@ApplicationScoped
public class MeasureReading {
    private final MeasureSources sources;

    MeasureReading(MeasureSources sources) {
        this.sources = sources;
    }

    /**
     * What the services answer, or what was last known of those that are silent.
     *
     * @param authorization the caller's own credentials; each service decides for itself what they permit
     * @param deadline how long the services have, all together
     */
    @PermissionsAllowed(Permission.READ_LIVE)
    public Answers of(List<Wanted> wanted, Reading reading, String authorization, Duration deadline) {
        return sources.ask(wanted, reading, authorization, deadline).get();
    }
}
