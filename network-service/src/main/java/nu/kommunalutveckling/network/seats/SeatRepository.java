package nu.kommunalutveckling.network.seats;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {

    PanacheQuery<Seat> matching(
            @Nullable String network, @Nullable String organisation, @Nullable LocalDate validOn, Sort order) {
        Filters filters = new Filters().equal("network", network).equal("organisation", organisation);
        if (validOn != null) {
            filters.where("validFrom <= :day and (validTo is null or validTo >= :day)", Map.of("day", validOn));
        }
        return filters.of(this, order);
    }

    long onFullestDay(String network) {
        return (Long) getEntityManager()
                .createNativeQuery("select fullest_day_of(:network)", Long.class)
                .setParameter("network", network)
                .getSingleResult();
    }

    /** The held meetings at which somebody is expected on a seat, and their days. */
    Map<UUID, LocalDate> heldMeetings(Seat seat) {
        Map<UUID, LocalDate> meetings = new TreeMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select m.id, m.day from meeting m where m.network = :network and m.state = 'HELD'"
                                + " and exists (select from expected_seats(m.network, m.day) e where e.id = :seat)",
                        Object[].class)
                .setParameter("network", seat.network)
                .setParameter("seat", seat.id)
                .getResultList();
        for (Object row : rows) {
            meetings.put((UUID) ((Object[]) row)[0], (LocalDate) ((Object[]) row)[1]);
        }
        return meetings;
    }

    /** The first day on which there is attendance of a seat on which nobody is expected; null when there is none. */
    @Nullable
    LocalDate dayOfStrayAttendance(Seat seat) {
        return (LocalDate) getEntityManager()
                .createNativeQuery(
                        "select min(m.day) from attendance a join meeting m on m.id = a.meeting"
                                + " where a.seat = :seat and a.in_force and not exists"
                                + " (select from expected_seats(m.network, m.day) e where e.id = a.seat)",
                        LocalDate.class)
                .setParameter("seat", seat.id)
                .getSingleResult();
    }

    void recount(Collection<UUID> meetings) {
        getEntityManager()
                .createNativeQuery("select 1 from recount_meetings(cast(:meetings as uuid[]))", Integer.class)
                .setParameter("meetings", meetings.toArray(UUID[]::new))
                .getResultList();
    }
}
