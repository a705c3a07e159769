package nu.kommunalutveckling.gateway.feed;

import static nu.kommunalutveckling.gateway.feed.FeedRefusals.TOO_MANY_WAITING;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Those who wait for the next event. An event of this replica wakes them when it is committed; for those of other
 * replicas one small query a second looks, as long as anybody waits.
 */
@ApplicationScoped
class FeedWaiters {
    private static final Logger LOG = Logger.getLogger(FeedWaiters.class);

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final Feed feed;
    private final int places;

    FeedWaiters(Feed feed, FeedConfig config) {
        this.feed = feed;
        this.places = config.waitingPlaces();
    }

    /** One who has read up to a number, and is woken when there may be more or the time is up. */
    record Waiter(long since, CompletableFuture<Void> bell) {
        /** Waits no longer. */
        void wake() {
            bell.complete(null);
        }
    }

    /**
     * Takes a place, or refuses when none is free.
     *
     * @param known whether the caller has shown a token; strangers have half of the places
     */
    synchronized Waiter enter(long since, Duration atMost, boolean known) {
        if (waiters.size() >= (known ? places : places / 2)) {
            throw TOO_MANY_WAITING.because().header("Retry-After", "5");
        }
        Waiter waiter = new Waiter(
                since, new CompletableFuture<Void>().completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS));
        waiters.add(waiter);
        return waiter;
    }

    /** Completes when the waiter is woken, and gives its place free. */
    CompletionStage<Void> woken(Waiter waiter) {
        return waiter.bell().thenRun(() -> waiters.remove(waiter));
    }

    /** How many wait just now. */
    int waiting() {
        return waiters.size();
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedEvent news) {
        wake(news.number());
    }

    /** Also makes up for an event that was committed between a waiter's look and its coming here. */
    @Scheduled(every = "1s", delayed = "1s", identity = "wake who waits for the feed")
    void follow() {
        if (waiters.isEmpty()) {
            return;
        }
        try {
            wake(feed.last());
        } catch (PersistenceException away) {
            LOG.warnf("The feed cannot be read just now; who waits for it goes on waiting: %s", away.getMessage());
        }
    }

    /** Everyone gets an answer before we close. */
    void close(@Observes ShutdownEvent stopping) {
        wake(Long.MAX_VALUE);
    }

    private void wake(long last) {
        List.copyOf(waiters).stream().filter(waiter -> waiter.since() < last).forEach(Waiter::wake);
    }
}
