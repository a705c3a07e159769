package nu.kommunalutveckling.course.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/**
 * When the catalogue changes. Its writers come one after another, each with an instant later than all before it, also where
 * the clocks of two replicas differ. So a reader who asks for what changed since the last instant it saw misses nothing.
 */
@ApplicationScoped
public class CatalogueClock {
    private final EntityManager database;
    private final Clock clock;

    CatalogueClock(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The instant of this change; other writers of the catalogue wait until its transaction ends. Take it before any row. */
    public Instant tick() {
        return (Instant) database.createNativeQuery(
                        "update catalogue_clock set at = greatest(:now, at + interval '1 microsecond') returning at",
                        Instant.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
