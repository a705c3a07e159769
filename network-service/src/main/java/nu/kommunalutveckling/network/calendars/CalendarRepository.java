package nu.kommunalutveckling.network.calendars;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

@ApplicationScoped
class CalendarRepository implements PanacheRepositoryBase<SubscribedCalendar, UUID> {

    /** The meetings of a calendar from a day on, by time. */
    List<CalendarMeeting> meetings(SubscribedCalendar calendar, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "select new " + CalendarMeeting.class.getName()
                                + "(m.id, m.network, m.day, m.startsAt, m.endsAt, m.state, m.place, m.changedAt)"
                                + " from Meeting m where m.day >= :from and (m.network = :network or exists"
                                + " (select 1 from Seat s where s.network = m.network and s.organisation = :organisation"
                                + " and s.validFrom <= m.day and (s.validTo is null or s.validTo >= m.day)))"
                                + " order by m.day, m.startsAt, m.id",
                        CalendarMeeting.class)
                .setParameter("from", from)
                .setParameter("network", calendar.network == null ? "" : calendar.network)
                .setParameter("organisation", calendar.organisation == null ? "" : calendar.organisation)
                .getResultList();
    }

    /** What each network is called, by the day that each name holds from. */
    Map<String, NavigableMap<LocalDate, String>> names() {
        Map<String, NavigableMap<LocalDate, String>> names = new HashMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery("select network, valid_from, name from network_name", Object[].class)
                .getResultList();
        for (Object row : rows) {
            Object[] name = (Object[]) row;
            names.computeIfAbsent((String) name[0], network -> new TreeMap<>())
                    .put((LocalDate) name[1], (String) name[2]);
        }
        return names;
    }

    boolean isNetwork(String network) {
        return !getEntityManager()
                .createNativeQuery("select 1 from network where key = :key", Integer.class)
                .setParameter("key", network)
                .getResultList()
                .isEmpty();
    }
}
