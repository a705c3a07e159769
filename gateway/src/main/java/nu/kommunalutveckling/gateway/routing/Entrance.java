package nu.kommunalutveckling.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The order in which a request meets us. Between the trace (1000) and the inspection of credentials and lengths (900)
 * that every service makes; and long before anybody reads a body or asks who the caller is.
 */
@ApplicationScoped
class Entrance {
    void order(
            @Observes Filters filters,
            AddressLimit limit,
            CrossOrigin crossOrigin,
            Gate gate,
            SlowBodies slowBodies,
            Proxy proxy) {
        filters.register(limit::count, 990);
        filters.register(crossOrigin::allow, 980);
        filters.register(limit::enforce, 970);
        filters.register(gate::admit, 960);
        filters.register(slowBodies::watch, 950);
        filters.register(proxy::route, 800);
    }
}
