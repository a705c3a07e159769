package nu.kommunalutveckling.network.sums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The sums of a period are read once, whosever seats and whichever networks are then taken out of them. */
    private static final String BY_NETWORK = CutRows.ASKED + """
            , span as (select distinct period, first, last from cut),
            meetings as (select period, first, last, network, sum(held) as held, sum(physical) as physical,
                    sum(digital) as digital, sum(hybrid) as hybrid, sum(cancelled) as cancelled,
                    sum(counted) as counted, sum(shares) as shares, max(changed_at) as changed_at
                from span join meeting_sum on month between first and last
                group by period, first, last, network having sum(held) + sum(cancelled) > 0),
            met as materialized (select m.*, coalesce(called.name, m.network) as name, t.percent as target
                from meetings m
                left join lateral (select name from network_name where network = m.network
                    order by valid_from <= m.last desc, case when valid_from <= m.last then valid_from end desc, valid_from
                    limit 1) called on true
                left join network_target t on t.network = m.network and t.year = extract(year from m.last)),
            attendance as materialized (select period, network, organisation,
                    sum(expected) as expected, sum(present) as present
                from span join attendance_sum on month between first and last
                group by period, network, organisation)
            select nth, asked.network, area, name, target,
                held, physical, digital, hybrid, cancelled, counted, shares, changed_at,
                coalesce(sum(expected), 0) as expected, coalesce(sum(present), 0) as present,
                coalesce(sum(expected) filter (where a.organisation in (:municipalities)), 0) as municipal_expected,
                coalesce(sum(present) filter (where a.organisation in (:municipalities)), 0) as municipal_present,
                coalesce(sum(expected) filter (where a.organisation = :region), 0) as region_expected,
                coalesce(sum(present) filter (where a.organisation = :region), 0) as region_present
            from asked join met on met.period = asked.period and met.network = asked.network
            left join attendance a on a.period = asked.period and a.network = asked.network
                and (asked.organisation is null or a.organisation = asked.organisation)
            where member
            group by nth, asked.network, area, name, target,
                held, physical, digital, hybrid, cancelled, counted, shares, changed_at
            order by nth, asked.network""";

    private static final String BY_SEAT = """
            , s.organisation, sum(s.meetings) as meetings, sum(s.shares) as shares,
                sum(s.expected) as expected, sum(s.present) as present
            from asked join attendance_sum s on s.network = asked.network and s.month between first and last
            where member group by 1, 2 having sum(s.expected) > 0 order by 1, 2""";

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
        Cut alone = new Cut(period, population, organisation);
        return byNetwork(List.of(alone), Function.identity()).getOrDefault(alone, List.of());
    }

    /**
     * The same for many cuts together, by what each is the cut of.
     *
     * @return without those in which no network held or cancelled a meeting
     */
    public <K> Map<K, List<NetworkSum>> byNetwork(Collection<K> keys, Function<K, Cut> cut) {
        List<K> numbered = List.copyOf(keys);
        Query query = CutRows.query(
                        database, BY_NETWORK, numbered.stream().map(cut).toList())
                .setParameter("municipalities", MUNICIPALITIES)
                .setParameter("region", Organisation.REGION_JONKOPINGS_LAN.code());
        return CutRows.rows(query).stream()
                .collect(Collectors.groupingBy(
                        row -> CutRows.key(row, numbered),
                        Collectors.mapping(AttendanceSums::network, Collectors.toList())));
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
        Query query = CutRows.query(
                database, CutRows.ASKED + "select " + network + BY_SEAT, List.of(new Cut(period, population, null)));
        return CutRows.rows(query).stream()
                .map(row -> new SeatSum(
                        row.get("network", String.class),
                        row.get("organisation", String.class),
                        number(row, "meetings"),
                        row.get("shares", BigDecimal.class),
                        share(row, "")))
                .toList();
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
