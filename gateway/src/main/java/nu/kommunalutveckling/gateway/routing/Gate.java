package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.web.problems.Refusals.MALFORMED;
import static nu.kommunalutveckling.web.problems.Refusals.METHOD_NOT_ALLOWED;
import static nu.kommunalutveckling.web.problems.Refusals.MISDIRECTED;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Refusal;
import nu.kommunalutveckling.web.problems.RouteProblems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Speaks the door's verdict, and knows by which names and at which addresses the gateway may be called. */
@ApplicationScoped
class Gate {
    private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private final Set<String> hosts;
    private final List<String> ownPaths;
    private final Services services;

    Gate(
            @ConfigProperty(name = "ku.hosts", defaultValue = "localhost,127.0.0.1,[::1]") List<String> hosts,
            RoutingConfig config,
            Services services) {
        this.hosts = Set.copyOf(hosts);
        this.ownPaths = config.ownPaths();
        this.services = services;
    }

    void admit(RoutingContext context) {
        ProblemException refused = refusal(context);
        if (refused == null) {
            context.next();
        } else {
            RouteProblems.send(context, refused);
        }
    }

    private @Nullable ProblemException refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (path == null || !(request.decoderResult() instanceof Verdict verdict)) {
            return MALFORMED.because();
        }
        Refusal refusal = verdict.refusal();
        if (refusal != null) {
            return refusal.equals(METHOD_NOT_ALLOWED)
                    ? METHOD_NOT_ALLOWED.because().header("Allow", ALLOWED)
                    : refusal.because();
        }
        // Whoever asks for health is beside us, and knows us by address alone.
        if (!path.startsWith("/q/health/") && !hosts.contains(HostName.of(request.getHeader(HttpHeaders.HOST)))) {
            return MISDIRECTED.because();
        }
        Service service = services.named(path);
        context.put(Service.KEY, service);
        return isOurs(path) || service != null ? null : NOT_FOUND.because();
    }

    private boolean isOurs(String path) {
        return ownPaths.stream()
                .anyMatch(own ->
                        own.endsWith("*") ? path.startsWith(own.substring(0, own.length() - 1)) : path.equals(own));
    }
}
