package nu.kommunalutveckling.gateway.telling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** How much is told of one period: all of it is shown with the status and frozen with it, so that it must not grow for ever. */
@ApplicationScoped
public class Room {
    /** Far more than the goals and business areas of a period; with the longest of texts some megabytes. */
    static final int MOST = 100;

    static final Refusal PERIOD_FULL = new Refusal(
            "period-full",
            409,
            new Text("Perioden är full", "The period is full"),
            new Text(
                    "%s har redan så många som ryms: %s. Ta bort en först.",
                    "%s has as many as there is room for already: %s. Remove one first."));

    private final EntityManager database;

    Room(EntityManager database) {
        this.database = database;
    }

    /**
     * Refuses one more in a period that has as many as there is room for. Two who write at once of the same kind and period
     * wait for each other. Call it before the row is written, inside the transaction that writes it.
     *
     * @param kind the last part of the kind's address
     * @param rows those there are, by their property {@code period}
     */
    public void demand(String kind, PanacheRepositoryBase<?, UUID> rows, Period period) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:room, 0))", Integer.class)
                .setParameter("room", kind + " of " + period.code())
                .getSingleResult();
        if (rows.count("period", period.code()) >= MOST) {
            throw PERIOD_FULL.because(period.code(), MOST);
        }
    }
}
