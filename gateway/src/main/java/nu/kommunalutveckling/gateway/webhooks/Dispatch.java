package nu.kommunalutveckling.gateway.webhooks;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nu.kommunalutveckling.gateway.feed.Feed;
import nu.kommunalutveckling.gateway.feed.FeedEvent;
import nu.kommunalutveckling.gateway.webhooks.Claims.Claim;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Delivers what is due, a few at a time. Logs say which webhook and which event, never what was sent or where. */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Claims claims;
    private final Feed feed;
    private final SigningKeys keys;
    private final Message message;
    private final Sender sender;
    private final Semaphore places;

    Dispatch(Claims claims, Feed feed, SigningKeys keys, Message message, Sender sender, WebhooksConfig config) {
        this.claims = claims;
        this.feed = feed;
        this.keys = keys;
        this.message = message;
        this.sender = sender;
        this.places = new Semaphore(config.atOnce());
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeedEvent news) {
        threads.execute(this::work);
    }

    @Scheduled(every = "1s", delayed = "2s", identity = "deliver webhooks")
    void work() {
        while (places.tryAcquire()) {
            Claim claim = claimed();
            if (claim == null) {
                places.release();
                return;
            }
            threads.execute(() -> {
                try {
                    deliver(claim);
                } finally {
                    places.release();
                }
                work();
            });
        }
    }

    private @Nullable Claim claimed() {
        try {
            return keys.areReady() ? claims.next() : null;
        } catch (QuarkusTransactionException | PersistenceException away) {
            LOG.warnf("No webhook can be delivered just now: %s", away.getMessage());
            return null;
        }
    }

    private void deliver(Claim claim) {
        try {
            FeedEvent event = feed.event(claim.number());
            SigningKeys.Target target = keys.of(claim.webhook());
            byte[] body = message.of(event);
            Map<String, String> headers = target.headers(event.id().toString(), body);
            DeliveryState state = claims.settle(claim, sender.post(target.url(), headers, body));
            if (state == DeliveryState.DEAD) {
                LOG.warnf("Webhook %s: event %d is given up", claim.webhook(), claim.number());
            }
        } catch (RuntimeException broken) {
            // The claim runs out by itself, and the delivery is tried again.
            LOG.errorf(broken, "Webhook %s: event %d could not be tried", claim.webhook(), claim.number());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
