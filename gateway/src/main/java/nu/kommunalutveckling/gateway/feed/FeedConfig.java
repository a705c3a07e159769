package nu.kommunalutveckling.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many may wait for the feed at once. */
@ConfigMapping(prefix = "ku.feed")
interface FeedConfig {
    /**
     * Requests that may wait at the same time, on one replica. A waiting request holds a connection and no thread. Half
     * of them are kept for callers with a token, so that strangers cannot take all.
     */
    @WithDefault("400")
    int waitingPlaces();
}
