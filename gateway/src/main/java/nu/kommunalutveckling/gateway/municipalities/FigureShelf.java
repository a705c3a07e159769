package nu.kommunalutveckling.gateway.municipalities;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * What was published of the municipalities, at hand in memory: it must be readable while the database and every service are away.
 * What another replica publishes is seen within seconds.
 */
@ApplicationScoped
class FigureShelf {
    private static final Logger LOG = Logger.getLogger(FigureShelf.class);

    private final StoredFiguresRepository stored;
    private final Map<UUID, FrozenFigures> atHand = new ConcurrentHashMap<>();

    FigureShelf(StoredFiguresRepository stored) {
        this.stored = stored;
    }

    /** The version in force of each published year, in the order of the years. */
    Collection<FrozenFigures> inForce() {
        Map<Integer, FrozenFigures> latest = new TreeMap<>();
        atHand.values()
                .forEach(one -> latest.merge(
                        one.year(), one, (there, other) -> there.version() > other.version() ? there : other));
        return latest.values();
    }

    @Transactional
    void begin(@Observes StartupEvent start) {
        read();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) FrozenFigures news) {
        atHand.put(news.publication(), news);
    }

    @Scheduled(every = "5s", delayed = "5s", identity = "read published figures of municipalities")
    @Transactional
    void follow() {
        try {
            read();
        } catch (PersistenceException away) {
            LOG.warnf("Published figures cannot be read just now; those at hand stand: %s", away.getMessage());
        }
    }

    /** What is published never changes, so only what is not at hand yet is read. */
    private void read() {
        List<StoredFigures> news = atHand.isEmpty()
                ? stored.listAll()
                : stored.list("publication not in ?1", List.copyOf(atHand.keySet()));
        news.forEach(one -> atHand.put(one.publication, stored.read(one)));
    }
}
