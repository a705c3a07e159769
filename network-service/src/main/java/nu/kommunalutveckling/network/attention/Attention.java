package nu.kommunalutveckling.network.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import org.jspecify.annotations.Nullable;

/** Finds what wants attention. The only results that read registrations one by one, for they are about single seats. */
@ApplicationScoped
class Attention {
    /** Attendance is compared with its target as the KPI shows it, without decimals. */
    private static final int COMPARED_DECIMALS = 0;

    private static final int SHOWN_DECIMALS = 1;
    private static final int TOO_OFTEN = 3;

    private static final String NOT_REGISTERED = """
            select m.network, m.id as meeting, m.day
            from counted_meeting c join meeting m on m.id = c.meeting
            where c.month between :first and :last and c.state = 'HELD' and not c.counted and m.network in (:networks)
            order by m.network, m.day, m.id""";

    /** The last meetings first: the first one that a seat was not absent from ends the run. */
    private static final String ABSENT = """
            with registered as (
                select a.seat, m.network, m.id as meeting, m.day, a.presence,
                    row_number() over (partition by a.seat order by m.day desc, m.starts_at desc, m.id) as nth
                from attendance a join meeting m on m.id = a.meeting
                where a.in_force and m.state = 'HELD' and m.day between :first and :last and m.network in (:networks)),
            running as (
                select seat, network, coalesce(min(nth) filter (where presence <> 'ABSENT') - 1, count(*)) as times
                from registered group by seat, network)
            select r.network, s.organisation, s.id as seat, l.meeting, l.day, r.times
            from running r join seat s on s.id = r.seat join registered l on l.seat = r.seat and l.nth = 1
            where r.times >= :tooOften and (cast(:organisation as text) is null or s.organisation = :organisation)
            order by r.network, s.organisation, s.id""";

    private final AttendanceSums sums;
    private final EntityManager database;

    Attention(AttendanceSums sums, EntityManager database) {
        this.sums = sums;
        this.database = database;
    }

    /** @param organisation whose seats are looked at; null for all */
    AttentionList in(Period period, Population population, @Nullable String organisation) {
        List<NetworkSum> networks = sums.byNetwork(period, population, null);
        Map<String, String> names = networks.stream().collect(Collectors.toMap(NetworkSum::network, NetworkSum::name));
        List<AttentionView> items = new ArrayList<>();
        networks.stream()
                .filter(Attention::isBelowTarget)
                .map(Attention::network)
                .forEach(items::add);
        if (!names.isEmpty()) {
            notRegistered(period, names).forEach(items::add);
            absent(period, names, organisation).forEach(items::add);
        }
        return new AttentionList(period, items);
    }

    private static boolean isBelowTarget(NetworkSum network) {
        BigDecimal share = network.seats().all().percent(COMPARED_DECIMALS);
        BigDecimal target = network.target();
        return share != null && target != null && share.compareTo(target) < 0;
    }

    private static AttentionView network(NetworkSum network) {
        return new AttentionView(
                AttentionKind.BELOW_TARGET,
                network.network(),
                network.name(),
                null,
                null,
                null,
                null,
                null,
                network.seats().all().percent(SHOWN_DECIMALS),
                network.target());
    }

    @SuppressWarnings("unchecked") // a native query does not know the type of its rows
    private List<AttentionView> notRegistered(Period period, Map<String, String> names) {
        List<Tuple> rows = database.createNativeQuery(NOT_REGISTERED, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("networks", names.keySet())
                .getResultList();
        return rows.stream()
                .map(row -> new AttentionView(
                        AttentionKind.NOT_REGISTERED,
                        row.get("network", String.class),
                        name(names, row),
                        null,
                        null,
                        row.get("meeting", UUID.class),
                        row.get("day", LocalDate.class),
                        null,
                        null,
                        null))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query does not know the type of its rows
    private List<AttentionView> absent(Period period, Map<String, String> names, @Nullable String organisation) {
        List<Tuple> rows = database.createNativeQuery(ABSENT, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("networks", names.keySet())
                .setParameter("tooOften", TOO_OFTEN)
                .setParameter("organisation", organisation)
                .getResultList();
        return rows.stream()
                .map(row -> new AttentionView(
                        AttentionKind.SEAT_ABSENT,
                        row.get("network", String.class),
                        name(names, row),
                        row.get("organisation", String.class),
                        row.get("seat", UUID.class),
                        row.get("meeting", UUID.class),
                        row.get("day", LocalDate.class),
                        row.get("times", Number.class).longValue(),
                        null,
                        null))
                .toList();
    }

    private static String name(Map<String, String> names, Tuple row) {
        String network = row.get("network", String.class);
        return names.getOrDefault(network, network);
    }
}
