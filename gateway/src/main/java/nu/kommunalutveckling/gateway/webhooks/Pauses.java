package nu.kommunalutveckling.gateway.webhooks;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The pauses between attempts: each four times the one before, up to the longest, and of that a part between half and
 * all by chance, so that receivers that fell together are not met by all senders at once when they rise.
 */
record Pauses(Duration first, Duration longest) {
    private static final int FACTOR = 4;
    private static final int MOST_DOUBLINGS = 20;

    /** @param attempts those that have failed, from 1 */
    Duration after(int attempts, RandomGenerator chance) {
        double whole = first.toMillis() * Math.pow(FACTOR, Math.min(attempts - 1, MOST_DOUBLINGS));
        double most = Math.min(whole, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(most / 2 + chance.nextDouble() * most / 2));
    }
}
