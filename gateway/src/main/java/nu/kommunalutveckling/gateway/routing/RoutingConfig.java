package nu.kommunalutveckling.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How long the gateway waits for whom, and how much it carries at once. */
@ConfigMapping(prefix = "ku.routing")
interface RoutingConfig {

    /** For a connection to a service: a free one, a new one, or a place in the queue. Past it the caller gets 503. */
    @WithDefault("2s")
    Duration connectWithin();

    /**
     * From the last byte of the request to the first of the answer, and between any two bytes of the answer. Shorter
     * than {@code quarkus.http.idle-timeout}, so that the caller gets 504 and not a dead line.
     */
    @WithDefault("50s")
    Duration answerWithin();

    /** Shorter than the services' own idle timeout, so that a connection is never reused while it is being closed. */
    @WithDefault("30s")
    Duration keepAlive();

    /** Open connections to one service at most; a service has fewer workers than this. */
    @WithDefault("64")
    int connectionsPerService();

    /** Requests that may wait for a connection to one service; the next one gets 503 at once. */
    @WithDefault("256")
    int waitingPerService();

    /** From the first byte of a request to the end of its header section. */
    @WithDefault("15s")
    Duration headWithin();

    /** How slowly a body may come. */
    Body body();

    /** After an answer that did not wait for the whole body: how long the rest may still come before the line is cut. */
    @WithDefault("2s")
    Duration lingerFor();

    /** Paths of the gateway's own, outside the routed services: exact, or with {@code *} at the end for all below. */
    @WithDefault("/,/docs,/docs/*,/goals/v1/*,/problems,/problems/*,/q/health/live,/q/health/ready")
    List<String> ownPaths();

    /** The progress a request body must make while nobody but the sender holds it up. */
    interface Body {
        /** The longest pause between two bytes. */
        @WithDefault("15s")
        Duration silence();

        /** The least average rate, per second, once {@link #grace} has passed. */
        @WithDefault("1K")
        MemorySize perSecond();

        /** How long the average may stay below the rate. */
        @WithDefault("30s")
        Duration grace();
    }
}
