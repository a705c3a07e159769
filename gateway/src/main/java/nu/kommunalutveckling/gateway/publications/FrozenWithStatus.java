package nu.kommunalutveckling.gateway.publications;

import java.time.Duration;
import nu.kommunalutveckling.gateway.live.Reading;

/** What else is decided with the status of a period, and frozen in the same transaction: all of it is published, or nothing. */
public interface FrozenWithStatus {
    /**
     * Freezes it; throws when it cannot be had, and then nothing is published.
     *
     * @param authorization the publisher's own credentials
     * @param patience how long the services have
     */
    void freeze(Publication publication, Reading reading, String authorization, Duration patience);
}
