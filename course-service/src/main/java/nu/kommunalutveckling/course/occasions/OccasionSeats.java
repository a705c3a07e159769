package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The seats of occasions, for those who give and take them: one at a time for each occasion, over all replicas. */
@ApplicationScoped
public class OccasionSeats {
    private final EntityManager database;

    OccasionSeats(EntityManager database) {
        this.database = database;
    }

    /** Holds the occasion until the transaction ends; refuses with 404 when there is none. */
    public LockedOccasion lock(String occasion) {
        List<?> rows = database.createNativeQuery(
                        "select key, state, starts_at, last_day, last_registration_day, capacity, free from occasion"
                                + " where key = :key for update",
                        Object[].class)
                .setParameter("key", occasion)
                .getResultList();
        if (rows.isEmpty()) {
            throw NOT_FOUND.because();
        }
        Object[] row = (Object[]) rows.getFirst();
        return new LockedOccasion(
                (String) row[0],
                OccasionState.valueOf((String) row[1]),
                (Instant) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue());
    }

    /** Refuses with 404 when there is no such occasion. */
    public void demandThere(String occasion) {
        if (database.createNativeQuery("select 1 from occasion where key = :key", Integer.class)
                .setParameter("key", occasion)
                .getResultList()
                .isEmpty()) {
            throw NOT_FOUND.because();
        }
    }

    /** Holds several occasions, always in the same order, so that two who want the same never wait for each other. */
    public Map<String, LockedOccasion> lock(Collection<String> occasions) {
        Map<String, LockedOccasion> locked = new TreeMap<>();
        new TreeSet<>(occasions).forEach(occasion -> locked.put(occasion, lock(occasion)));
        return locked;
    }

    /** Keeps how many seats of a held occasion are taken, and how many wait. */
    public void count(String occasion, long taken, long waiting) {
        database.createNativeQuery("update occasion set taken = :taken, waiting = :waiting where key = :key")
                .setParameter("taken", taken)
                .setParameter("waiting", waiting)
                .setParameter("key", occasion)
                .executeUpdate();
    }
}
