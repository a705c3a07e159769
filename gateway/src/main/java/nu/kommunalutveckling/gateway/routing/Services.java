package nu.kommunalutveckling.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import nu.kommunalutveckling.gateway.services.ServicesConfig;
import org.jspecify.annotations.Nullable;

/** The services behind the gateway. */
@ApplicationScoped
class Services {
    private final List<Service> all;

    Services(ServicesConfig config, RoutingConfig routing) {
        Duration within = routing.connectWithin();
        all = List.of(
                Service.of("finance", config.finance(), within),
                Service.of("network", config.network(), within),
                Service.of("survey", config.survey(), within),
                Service.of("course", config.course(), within));
    }

    /** The service a path names; null when it names none. */
    @Nullable
    Service named(String path) {
        for (Service service : all) {
            if (service.answers(path)) {
                return service;
            }
        }
        return null;
    }
}
