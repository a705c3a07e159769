package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.registrations.RegistrationState.CANCELLED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.WAITING;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.course.occasions.CancellationReason;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** Those that the caller may see, and of them those that he asks for. */
    PanacheQuery<Registration> visible(Registrar to, Map<String, ?> filters, Sort order) {
        Map<String, Object> values = new HashMap<>(filters);
        String where = visible(to, values);
        for (String name : filters.keySet()) {
            where += " and " + name + " = :" + name;
        }
        return find(where, order, values);
    }

    /** The one of that id, if the caller may see it. */
    @Nullable
    Registration visible(Registrar to, UUID id) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        return find(visible(to, values) + " and id = :id", values).firstResult();
    }

    private static String visible(Registrar to, Map<String, Object> values) {
        return switch (to) {
            case Registrar.Organiser() -> "1 = 1";
            case Registrar.Employer(String organisation) -> {
                values.put("employer", organisation);
                yield "organisation = :employer";
            }
            case Registrar.Participant(String person) -> {
                values.put("oneself", person);
                yield "person = :oneself";
            }
        };
    }

    long count(String occasion, RegistrationState state) {
        return count("occasion = ?1 and state = ?2", occasion, state);
    }

    /** Whoever has waited longest, at most so many. */
    List<Registration> longestWaiting(String occasion, int atMost) {
        return find("occasion = ?1 and state = ?2 order by queue", occasion, WAITING)
                .page(0, atMost)
                .list();
    }

    /** Whether somebody with one of the addresses has a seat there already, or waits for one. */
    boolean holdsAny(String occasion, Collection<String> addresses) {
        return count("occasion = ?1 and state <> ?2 and email in ?3", occasion, CANCELLED, addresses) > 0;
    }

    /** Whether that person has a seat there already, or waits for one. */
    boolean holds(String occasion, String person) {
        return count("occasion = ?1 and state <> ?2 and person = ?3", occasion, CANCELLED, person) > 0;
    }

    long nextInQueue() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('registration_queue')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** The number that stands for a person in the year of a day; a new one for whom the year does not know yet. */
    UUID participant(String address, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select r.participant from Registration r join Occasion o on o.key = r.occasion"
                                + " where r.email = :address and o.lastDay between :first and :last",
                        UUID.class)
                .setParameter("address", address)
                .setParameter("first", LocalDate.of(day.getYear(), 1, 1))
                .setParameter("last", LocalDate.of(day.getYear(), 12, 31))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    /** Ends all that are left of an occasion that is cancelled; says how many those were. */
    int lapse(String occasion, CancellationReason reason, Instant now) {
        return update(
                "state = ?1, cancelledBy = ?2, cancellationReason = ?3, cancelledAt = ?4"
                        + " where occasion = ?5 and state <> ?1",
                CANCELLED,
                CancelledBy.ORGANISER,
                reason,
                now,
                occasion);
    }

    /** Erases name, address and login where the occasion ended before the instant; says how many registrations had them. */
    int eraseEndedBefore(Instant end, Instant now) {
        return getEntityManager()
                .createQuery(
                        "update Registration r set r.name = null, r.email = null, r.person = null, r.erasedAt = :now"
                                + " where r.erasedAt is null"
                                + " and r.occasion in (select o.key from Occasion o where o.endsAt < :end)")
                .setParameter("now", now)
                .setParameter("end", end)
                .executeUpdate();
    }
}
