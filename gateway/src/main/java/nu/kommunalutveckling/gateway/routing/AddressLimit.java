package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.web.problems.Refusals.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import nu.kommunalutveckling.web.problems.RouteProblems;

/**
 * Counts requests per network address and says on every answer how many are left. Where a service counts too, by
 * client, its answer's own numbers stand: they are what the caller is told apart by.
 */
@ApplicationScoped
class AddressLimit {
    private static final String EXHAUSTED = AddressLimit.class.getName();

    private final LoadingCache<String, Bucket> buckets;
    private final String policy;

    AddressLimit(AddressLimitConfig config) {
        long window = Math.ceilDiv(config.burst(), config.perSecond());
        policy = "\"address\";q=" + config.burst() + ";w=" + window;
        buckets = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                // By then the bucket is full again, so nothing is forgiven by forgetting it.
                .expireAfterAccess(Duration.ofSeconds(window + 1))
                .build(address -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(config.burst()).refillGreedy(config.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }

    /** Counts, and lets the request on: a refusal must not come before the headers that let a browser read it. */
    void count(RoutingContext context) {
        String address = context.request().remoteAddress().hostAddress();
        ConsumptionProbe probe = buckets.get(network(address)).tryConsumeAndReturnRemaining(1);
        MultiMap headers = context.response().headers();
        headers.set("RateLimit-Policy", policy);
        headers.set(
                "RateLimit",
                "\"address\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            context.put(EXHAUSTED, seconds(probe.getNanosToWaitForRefill()));
        }
        context.next();
    }

    /** Refuses what was one too many. Health is answered even so: whoever asks decides whether we live. */
    void enforce(RoutingContext context) {
        Long wait = context.get(EXHAUSTED);
        if (wait == null || context.normalizedPath().startsWith("/q/health/")) {
            context.next();
        } else {
            RouteProblems.send(context, TOO_MANY_REQUESTS.because().header("Retry-After", Long.toString(wait)));
        }
    }

    /** An IPv4 address as it is; of an IPv6 address the 64 bits that a subscriber cannot change at will. */
    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
