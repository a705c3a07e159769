package nu.kommunalutveckling.network.attendance;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.Filters;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, Attendance.Key> {
    /** The advisory lock of imports: "sheet" in the alphabet's numbers. */
    private static final long IMPORT_LOCK = 19_08_05_05_20L;

    /** Waits until no other import of meetings runs, and keeps others waiting until the transaction ends. */
    void oneImportAtATime() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", IMPORT_LOCK)
                .getSingleResult();
    }

    /** The attendance in force; of one organisation only, unless that is null. */
    PanacheQuery<Attendance> matching(AttendanceFilters filters, @Nullable String only, Sort order) {
        Filters wanted = new Filters()
                .equal("inForce", true)
                .equal("network", filters.network)
                .equal("organisation", filters.organisation)
                .equal("organisation", only)
                .equal("presence", filters.presence);
        if (filters.period != null) {
            wanted.where(
                    "day between :first and :last",
                    Map.of("first", filters.period.first(), "last", filters.period.last()));
        }
        return wanted.of(this, order);
    }

    /** The seats on which somebody is expected on a day, and whose they are; an organisation's own in their order. */
    Map<UUID, String> expected(String network, LocalDate day) {
        Map<UUID, String> seats = new LinkedHashMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select e.id, e.organisation from expected_seats(:network, :day) e join seat s on s.id = e.id"
                                + " order by e.organisation, s.valid_from, s.created_at, e.id",
                        Object[].class)
                .setParameter("network", network)
                .setParameter("day", day)
                .getResultList();
        for (Object row : rows) {
            seats.put((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return seats;
    }

    /** What is in force at a meeting, by seat. */
    Map<UUID, Attendance> inForce(UUID meeting) {
        Map<UUID, Attendance> seats = new LinkedHashMap<>();
        list("meeting = ?1 and inForce", meeting).forEach(one -> seats.put(one.seat, one));
        return seats;
    }

    /** Every version of a seat at a meeting, the latest first. */
    List<Attendance> versions(UUID meeting, UUID seat) {
        return list("meeting = ?1 and seat = ?2 order by version desc", meeting, seat);
    }

    /** The version to come. */
    int nextVersion(UUID meeting, UUID seat) {
        List<Attendance> versions = versions(meeting, seat);
        return versions.isEmpty() ? 1 : versions.getFirst().version + 1;
    }
}
