package nu.kommunalutveckling.gateway.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nu.kommunalutveckling.gateway.feed.FeedEvent;

/** What is to be sent to whom, written in the transaction of the event; what was delivered is forgotten in time. */
@ApplicationScoped
class Outbox {
    private final EntityManager database;
    private final WebhooksConfig config;
    private final Clock clock;

    Outbox(EntityManager database, WebhooksConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    void add(@Observes FeedEvent news) {
        database.createNativeQuery(
                        "insert into webhook_delivery (id, webhook, number, state, attempts, next_attempt_at)"
                                + " select gen_random_uuid(), id, :number, 'PENDING', 0, :now from webhook"
                                + " where :type = any(types)")
                .setParameter("number", news.number())
                .setParameter("now", clock.instant())
                .setParameter("type", news.type().name())
                .executeUpdate();
    }

    @Scheduled(every = "6h", delayed = "20m", identity = "forget webhook deliveries")
    @Transactional
    void forget() {
        database.createNativeQuery(
                        "delete from webhook_delivery where state = 'DELIVERED' and last_attempt_at < :oldest")
                .setParameter("oldest", clock.instant().minus(config.deliveredKeptFor()))
                .executeUpdate();
    }
}
