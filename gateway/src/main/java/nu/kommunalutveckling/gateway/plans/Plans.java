package nu.kommunalutveckling.gateway.plans;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The plans at hand. They are few and change seldom, so they are kept in memory: the goals of a year can be shown while
 * the database is away. What another replica writes is seen within seconds.
 */
@ApplicationScoped
public class Plans {
    private static final Logger LOG = Logger.getLogger(Plans.class);

    private final PlanRepository stored;
    private volatile NavigableMap<Integer, Plan> byYear = new TreeMap<>();

    /** How many plans have been written here, so that what was read before one of them does not undo it. */
    private volatile int writings;

    Plans(PlanRepository stored) {
        this.stored = stored;
    }

    /** The plan of a year, if there is one. */
    public Optional<Plan> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** Whether the plan of a year has a KPI. */
    public boolean have(String kpi, int year) {
        return of(year).flatMap(plan -> plan.kpi(kpi)).isPresent();
    }

    /** All plans, the latest first. */
    public List<Plan> all() {
        return List.copyOf(byYear.descendingMap().values());
    }

    @Transactional
    void begin(@Observes StartupEvent start) {
        reload();
    }

    synchronized void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanWritten news) {
        writings++;
        NavigableMap<Integer, Plan> with = new TreeMap<>(byYear);
        with.put(news.plan().year(), news.plan());
        byYear = with;
    }

    @Scheduled(every = "5s", delayed = "5s", identity = "read plans")
    @Transactional
    void follow() {
        try {
            reload();
        } catch (PersistenceException away) {
            LOG.warnf("The plans cannot be read just now; those at hand stand: %s", away.getMessage());
        }
    }

    private void reload() {
        int before = writings;
        take(
                stored.streamAll()
                        .collect(Collectors.toMap(plan -> plan.year, stored::read, (one, other) -> one, TreeMap::new)),
                before);
    }

    private synchronized void take(NavigableMap<Integer, Plan> read, int before) {
        if (writings == before) {
            byYear = read;
        }
    }
}
