package nu.kommunalutveckling.gateway.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.PeriodHeard;
import org.jboss.logging.Logger;

/**
 * Whose periods were last heard to be closed. The services tell it with every measure value; where what they tell differs
 * from what was told before, it is an event. Written a moment later than heard, so that a reader of live figures never
 * waits for it.
 */
@ApplicationScoped
class HeardPeriods {
    private static final Logger LOG = Logger.getLogger(HeardPeriods.class);
    private static final Comparator<Heard> IN_ORDER = Comparator.comparing(Heard::service)
            .thenComparing(Heard::period, Period.chronological())
            .thenComparing(heard -> heard.period().code());

    private final Map<Heard, Boolean> unwritten = new ConcurrentHashMap<>();
    private final EntityManager database;
    private final Feed feed;

    HeardPeriods(EntityManager database, Feed feed) {
        this.database = database;
        this.feed = feed;
    }

    private record Heard(String service, Period period) {}

    void hear(@Observes PeriodHeard news) {
        unwritten.put(new Heard(news.service(), news.period()), news.closed());
    }

    /** What could not be written because the database was away is written when it is back. */
    @Scheduled(every = "1s", delayed = "1s", identity = "tell of closed periods")
    void write() {
        Map<Heard, Boolean> news = Map.copyOf(unwritten);
        if (news.isEmpty()) {
            return;
        }
        // Taken off first: what is heard meanwhile puts itself on again.
        news.forEach(unwritten::remove);
        try {
            QuarkusTransaction.requiringNew().run(() -> note(news));
        } catch (QuarkusTransactionException | PersistenceException away) {
            news.forEach(unwritten::putIfAbsent);
            LOG.warnf("Closed periods cannot be told of just now: %s", away.getMessage());
        }
    }

    /** In one order for all, so that two replicas that hear the same never wait for each other crosswise. */
    private void note(Map<Heard, Boolean> news) {
        news.keySet().stream().sorted(IN_ORDER).forEach(heard -> note(heard, Boolean.TRUE.equals(news.get(heard))));
    }

    /** A period that nobody has told of yet is open: hearing so is no news. */
    private void note(Heard heard, boolean closed) {
        int changed = database.createNativeQuery("insert into heard_period (service, period, closed)"
                        + " select :service, :period, true where :closed"
                        + " on conflict (service, period) do nothing")
                .setParameter("service", heard.service())
                .setParameter("period", heard.period().code())
                .setParameter("closed", closed)
                .executeUpdate();
        if (changed == 0) {
            changed = database.createNativeQuery("update heard_period set closed = :closed"
                            + " where service = :service and period = :period and closed <> :closed")
                    .setParameter("service", heard.service())
                    .setParameter("period", heard.period().code())
                    .setParameter("closed", closed)
                    .executeUpdate();
        }
        if (changed == 1) {
            feed.append(
                    closed ? FeedEventType.PERIOD_CLOSED : FeedEventType.PERIOD_REOPENED,
                    heard.service() + "/v1/period-closings/" + heard.period().code(),
                    FeedData.ofPeriod(heard.period(), heard.service()));
        }
    }
}
