package nu.kommunalutveckling.network.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sums that the database keeps. Every kind of period is made of whole months, so the sums of its months are its own.
 */
@ApplicationScoped
public class AttendanceSums {
    private static final List<String> MUNICIPALITIES =
            Arrays.stream(Municipality.values()).map(Municipality::scbCode).toList();

    static final String POPULATION = """
            (cast(:network as text) is null or n.key = :network)
                and (cast(:area as text) is null or n.area = :area)
                and (cast(:series as text) is null
                    or exists (select from network_series of where of.network = n.key and of.series = :series))""";

    private static final String BY_NETWORK = """
            select n.key as network, n.area, coalesce(called.name, n.key) as name, t.percent as target,
                m.held, m.physical, m.digital, m.hybrid, m.cancelled, m.counted, m.shares, m.changed_at,
                a.expected, a.present, a.municipal_expected, a.municipal_present, a.region_expected, a.region_present
            from network n
            cross join lateral (select sum(held) as held, sum(physical) as physical, sum(digital) as digital,
                    sum(hybrid) as hybrid, sum(cancelled) as cancelled, sum(counted) as counted, sum(shares) as shares,
                    max(changed_at) as changed_at
                from meeting_sum where network = n.key and month between :first and :last) m
            cross join lateral (select coalesce(sum(expected), 0) as expected, coalesce(sum(present), 0) as present,
                    coalesce(sum(expected) filter (where organisation in (:municipalities)), 0) as municipal_expected,
                    coalesce(sum(present) filter (where organisation in (:municipalities)), 0) as municipal_present,
                    coalesce(sum(expected) filter (where organisation = :region), 0) as region_expected,
                    coalesce(sum(present) filter (where organisation = :region), 0) as region_present
                from attendance_sum where network = n.key and month between :first and :last
                    and (cast(:organisation as text) is null or organisation = :organisation)) a
            left join lateral (select name from network_name where network = n.key
                order by valid_from <= :last desc, case when valid_from <= :last then valid_from end desc, valid_from
                limit 1) called on true
            left join network_target t on t.network = n.key and t.year = :year
            where m.held + m.cancelled > 0 and
            """ + POPULATION + " order by n.key";

    private static final String BY_SEAT = """
            , s.organisation, sum(s.meetings) as meetings, sum(s.shares) as shares,
                sum(s.expected) as expected, sum(s.present) as present
            from attendance_sum s join network n on n.key = s.network
            where s.month between :first and :last and
            """ + POPULATION + " group by 1, 2 having sum(s.expected) > 0 order by 1, 2";

    private final EntityManager database;

    AttendanceSums(EntityManager database) {
        this.database = database;
    }

    /**
     * The sums of each network that held or cancelled a meeting in the period, by key.
     *
     * @param organisation whose seats are counted; null for all
     */
    public List<NetworkSum> byNetwork(Period period, Population population, @Nullable String organisation) {
        return rows(query(BY_NETWORK, period, population)
                        .setParameter("year", period.year())
                        .setParameter("organisation", organisation)
                        .setParameter("municipalities", MUNICIPALITIES)
                        .setParameter("region", Organisation.REGION_JONKOPINGS_LAN.code()))
                .stream()
                .map(AttendanceSums::network)
                .toList();
    }

    /** The sums of each organisation that was expected at some meeting, over all the networks, by code. */
    public List<SeatSum> byOrganisation(Period period, Population population) {
        return seats("cast(null as text) as network", period, population);
    }

    /** The sums of each organisation in each network that expected it at some meeting, by network and code. */
    public List<SeatSum> byNetworkAndOrganisation(Period period, Population population) {
        return seats("s.network", period, population);
    }

    private List<SeatSum> seats(String network, Period period, Population population) {
        return rows(query("select " + network + BY_SEAT, period, population)).stream()
                .map(row -> new SeatSum(
                        row.get("network", String.class),
                        row.get("organisation", String.class),
                        number(row, "meetings"),
                        row.get("shares", BigDecimal.class),
                        share(row, "")))
                .toList();
    }

    private Query query(String sql, Period period, Population population) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("network", population.network())
                .setParameter("series", population.series())
                .setParameter("area", population.area());
    }

    @SuppressWarnings("unchecked") // a native query does not know the type of its rows
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static NetworkSum network(Tuple row) {
        return new NetworkSum(
                row.get("network", String.class),
                row.get("name", String.class),
                row.get("area", String.class),
                row.get("target", BigDecimal.class),
                new MeetingCounts(
                        number(row, "held"),
                        number(row, "physical"),
                        number(row, "digital"),
                        number(row, "hybrid"),
                        number(row, "cancelled"),
                        number(row, "counted"),
                        row.get("shares", BigDecimal.class)),
                new SeatCounts(share(row, ""), share(row, "municipal_"), share(row, "region_")),
                row.get("changed_at", Instant.class));
    }

    private static Share share(Tuple row, String side) {
        return new Share(number(row, side + "present"), number(row, side + "expected"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
