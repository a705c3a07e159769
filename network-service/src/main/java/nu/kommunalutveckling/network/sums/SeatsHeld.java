package nu.kommunalutveckling.network.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lets the database count seats as they are on a day. A vacant seat is a seat. */
@ApplicationScoped
public class SeatsHeld {
    private static final String COUNT = """
            select count(*) as seats,
                count(*) filter (where cast(:organisation as text) is null or s.organisation = :organisation) as held,
                max(s.changed_at) as changed_at
            from seat s join network n on n.key = s.network
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day) and
            """ + AttendanceSums.POPULATION;

    private final EntityManager database;

    SeatsHeld(EntityManager database) {
        this.database = database;
    }

    /**
     * A number of seats.
     *
     * @param changedAt when one of the networks' seats last changed
     */
    public record Count(long held, Instant changedAt) {}

    /**
     * The seats that are valid on a day.
     *
     * @param organisation whose; null for everybody's
     * @return null when nobody holds any seat in the networks that day, so that 0 would say nothing
     */
    public @Nullable Count on(LocalDate day, Population population, @Nullable String organisation) {
        Tuple row = (Tuple) database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("day", day)
                .setParameter("network", population.network())
                .setParameter("series", population.series())
                .setParameter("area", population.area())
                .setParameter("organisation", organisation)
                .getSingleResult();
        return row.get("seats", Number.class).longValue() == 0
                ? null
                : new Count(row.get("held", Number.class).longValue(), row.get("changed_at", Instant.class));
    }
}
