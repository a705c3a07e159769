package nu.kommunalutveckling.web.limits;

import static nu.kommunalutveckling.web.problems.Refusals.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nu.kommunalutveckling.web.edge.Edge;
import nu.kommunalutveckling.web.problems.RouteProblems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket of requests per client. The client is who the token was issued to; without a token it is the address that
 * the request came from, as a trusted proxy tells it.
 */
@ApplicationScoped
class ClientLimit {
    private static final int CLIENTS = 50_000;

    private final int perSecond;
    private final int burst;
    private final String policy;
    private final Set<String> trustedProxies;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ClientLimit(
            @ConfigProperty(name = "ku.limits.client.per-second") int perSecond,
            @ConfigProperty(name = "ku.limits.client.burst") int burst,
            @ConfigProperty(name = "ku.trusted-proxies") Optional<Set<String>> trustedProxies) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.policy = "\"client\";q=" + burst + ";w=" + Math.ceilDiv(burst, perSecond);
        this.trustedProxies = trustedProxies.orElse(Set.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, Edge.BEFORE_INSPECTION);
    }

    private void count(RoutingContext routing) {
        if (routing.normalizedPath().startsWith("/q/")) {
            // Whoever watches the service's health must hear of it under load too.
            routing.next();
            return;
        }
        ConsumptionProbe probe =
                buckets.get(client(routing), unseen -> bucket()).tryConsumeAndReturnRemaining(1);
        long refilledIn = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1;
        routing.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"client\";r=" + probe.getRemainingTokens() + ";t=" + refilledIn);
        if (probe.isConsumed()) {
            routing.next();
        } else {
            long wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            RouteProblems.send(
                    routing, TOO_MANY_REQUESTS.because().header(HttpHeaders.RETRY_AFTER, Long.toString(wait)));
        }
    }

    /** A token is one client's and lives for minutes; its signature tells one from another before it is verified. */
    private String client(RoutingContext routing) {
        String token = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        return token == null ? address(routing.request()) : token.substring(token.lastIndexOf('.') + 1);
    }

    private String address(HttpServerRequest request) {
        String remote = String.valueOf(request.remoteAddress().hostAddress());
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded != null && trustedProxies.contains(remote)
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : remote;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
