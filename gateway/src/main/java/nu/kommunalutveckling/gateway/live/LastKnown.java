package nu.kommunalutveckling.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import org.jboss.logging.Logger;

/**
 * What each service last said, for the moments when it says nothing. Kept in memory, so that it is there while the
 * database is not; written to the database a little later, so that it survives a restart.
 */
@ApplicationScoped
class LastKnown {
    private static final Logger LOG = Logger.getLogger(LastKnown.class);

    private final Map<Wanted, Result> known = new ConcurrentHashMap<>();
    private final Map<Wanted, Result> unwritten = new ConcurrentHashMap<>();
    private final EntityManager database;
    private final ObjectMapper json;

    LastKnown(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Result> of(Wanted wanted) {
        return Optional.ofNullable(known.get(wanted));
    }

    void remember(Map<Wanted, Result> results) {
        results.forEach((wanted, result) -> {
            // That nothing is there is what is said of whatever is not known, too.
            boolean nothing = result.observation() == Observation.MISSING && !known.containsKey(wanted);
            if (!nothing && !result.equals(known.put(wanted, result))) {
                unwritten.put(wanted, result);
            }
        });
    }

    @Transactional
    void begin(@Observes StartupEvent start) {
        for (Object row : database.createNativeQuery(
                        "select service, selected, period, result from last_known", Object[].class)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            known.put(
                    new Wanted(new MeasureRef((String) cells[0], (String) cells[1]), Period.parse((String) cells[2])),
                    read((String) cells[3]));
        }
    }

    /** What could not be written because the database was away is written when it is back. */
    @Scheduled(every = "2s", delayed = "2s", identity = "write what is last known")
    void write() {
        for (Map.Entry<Wanted, Result> news : Map.copyOf(unwritten).entrySet()) {
            // Taken off first: a newer result that comes meanwhile puts itself on again.
            unwritten.remove(news.getKey(), news.getValue());
            try {
                QuarkusTransaction.requiringNew().run(() -> upsert(news.getKey(), news.getValue()));
            } catch (QuarkusTransactionException | PersistenceException away) {
                unwritten.putIfAbsent(news.getKey(), news.getValue());
                LOG.warnf("What is last known cannot be written just now: %s", away.getMessage());
                return;
            }
        }
    }

    private void upsert(Wanted wanted, Result result) {
        database.createNativeQuery("insert into last_known (service, selected, period, result)"
                        + " values (:service, :selected, :period, :result)"
                        + " on conflict (service, selected, period) do update set result = excluded.result")
                .setParameter("service", wanted.measure().service())
                .setParameter("selected", wanted.measure().select())
                .setParameter("period", wanted.period().code())
                .setParameter("result", written(result))
                .executeUpdate();
    }

    private Result read(String result) {
        try {
            return json.readValue(result, Result.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String written(Result result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
