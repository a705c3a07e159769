package nu.kommunalutveckling.network.meetings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.Filters;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    PanacheQuery<Meeting> matching(MeetingFilters filters, Sort order) {
        Filters wanted = new Filters()
                .equal("network", filters.network)
                .equal("form", filters.form)
                .equal("state", filters.state);
        if (filters.series != null) {
            wanted.where(
                    "network in (select n.key from Network n where :series member of n.series)",
                    Map.of("series", filters.series));
        }
        if (filters.organisation != null) {
            wanted.where(
                    "id in (select m.id from Meeting m, Seat s where s.network = m.network"
                            + " and s.organisation = :organisation and s.validFrom <= m.day"
                            + " and (s.validTo is null or s.validTo >= m.day))",
                    Map.of("organisation", filters.organisation));
        }
        if (filters.period != null) {
            wanted.where(
                    "day between :first and :last",
                    Map.of("first", filters.period.first(), "last", filters.period.last()));
        }
        return wanted.of(this, order);
    }

    boolean hasAttendance(UUID meeting) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from attendance where meeting = :meeting and in_force limit 1", Integer.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody has attendance on a seat that is not valid, or vacant, on a day. */
    boolean hasStrayAttendance(Meeting meeting, LocalDate day) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from attendance a where a.meeting = :meeting and a.in_force and not exists"
                                + " (select from expected_seats(:network, :day) e where e.id = a.seat) limit 1",
                        Integer.class)
                .setParameter("meeting", meeting.id)
                .setParameter("network", meeting.network)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }
}
