package nu.kommunalutveckling.gateway.publications;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import org.jboss.logging.Logger;

/**
 * Everything that was ever published, at hand in memory: it is a few documents a year, and it must be readable while
 * the database and every service are away. What another replica publishes is seen within seconds.
 */
@ApplicationScoped
public class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class);
    private static final Comparator<Publication> LATEST_PERIOD =
            Comparator.comparing(Publication::period, Period.chronological()).thenComparing(Publication::version);

    private final PublicationRepository stored;
    private volatile List<Publication> publications = List.of();

    Shelf(PublicationRepository stored) {
        this.stored = stored;
    }

    /** All of them, the latest period and version first. */
    public List<Publication> all() {
        return publications.stream().sorted(LATEST_PERIOD.reversed()).toList();
    }

    /** Grows with every publication and never otherwise: while it is the same, so is everything read here. */
    public int edition() {
        return publications.size();
    }

    /** The one of that id. */
    public Optional<Publication> find(UUID id) {
        return publications.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The version in force for a period at an instant; the latest for {@link Instant#MAX}. */
    public Optional<Publication> inForce(Period period, Instant at) {
        return publications.stream()
                .filter(one -> one.period().equals(period) && !one.publishedAt().isAfter(at))
                .max(Comparator.comparing(Publication::version));
    }

    /** The version of the same period just before another; empty for the first. */
    public Optional<Publication> versionBefore(Publication later) {
        return publications.stream()
                .filter(one -> one.period().equals(later.period()) && one.version() < later.version())
                .max(Comparator.comparing(Publication::version));
    }

    /** The periods that had been published at an instant, the latest first; all of them for {@link Instant#MAX}. */
    public List<Period> latestPeriods(Instant at) {
        return all().stream()
                .filter(one -> !one.publishedAt().isAfter(at))
                .map(Publication::period)
                .distinct()
                .toList();
    }

    @Transactional
    void begin(@Observes StartupEvent start) {
        read();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Publication news) {
        add(List.of(news));
    }

    @Scheduled(every = "5s", delayed = "5s", identity = "read publications")
    @Transactional
    void follow() {
        try {
            read();
        } catch (PersistenceException away) {
            LOG.warnf("Publications cannot be read just now; those at hand stand: %s", away.getMessage());
        }
    }

    /** A publication never changes, so only those not at hand yet are read. */
    private void read() {
        Set<UUID> atHand = publications.stream().map(Publication::id).collect(Collectors.toSet());
        List<StoredPublication> news = atHand.isEmpty() ? stored.listAll() : stored.list("id not in ?1", atHand);
        add(news.stream().map(stored::read).toList());
    }

    private synchronized void add(List<Publication> news) {
        List<Publication> all = new ArrayList<>(publications);
        news.stream()
                .filter(one -> all.stream().noneMatch(there -> there.id().equals(one.id())))
                .forEach(all::add);
        publications = List.copyOf(all);
    }
}
