package nu.kommunalutveckling.network.measures;

import static java.util.Objects.requireNonNull;
import static nu.kommunalutveckling.network.Api.NETWORK;
import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Reading.json;
import static nu.kommunalutveckling.network.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.AskedTogether;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Random networks, seats, vacancies, meetings and attendance give what plain queries over the rows give, in every period. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RandomRowsTest {
    private static final List<String> ORGANISATIONS = List.of("0604", "0617", "0680", "0680", "0687", "06", "06-lst");
    private static final List<String> FORMS = List.of("PHYSICAL", "DIGITAL", "HYBRID");
    private static final List<String> STATES = List.of("HELD", "HELD", "HELD", "PLANNED", "CANCELLED");
    private static final List<String> PRESENCES = List.of("PRESENT", "PRESENT", "SUBSTITUTE", "ABSENT");
    private static final List<String> PERIODS =
            List.of("2013", "2014", "2013-T1", "2013-T2", "2013-T3", "2013-T1-2", "2014-T1-2", "2013-H1", "2013-H2");

    /** Each seat and meeting at which it was expected: from the rows themselves, without the functions that count them. */
    private static final String EXPECTED = """
            from meeting m join seat s on s.network = m.network and m.day >= s.valid_from
                and m.day <= coalesce(s.valid_to, date '9999-12-31')
            where m.state = 'HELD' and m.day between ? and ? and m.network in (select network from network_series where series = ?)
                and not exists (select from seat_vacancy v where v.seat = s.id and m.day >= v.vacant_from
                    and m.day <= coalesce(v.vacant_to, date '9999-12-31'))
                and exists (select from attendance a where a.meeting = m.id and a.in_force)""";

    private static final String PRESENT =
            " and exists (select from attendance a where a.meeting = m.id and a.seat = s.id and a.in_force and a.presence <> 'ABSENT')";
    private static final String HELD = """
            from meeting m where m.state = 'HELD' and m.day between ? and ?
                and m.network in (select network from network_series where series = ?)""";

    @Inject
    DataSource database;

    private Rows rows;
    private Random random = new Random();
    private String series = "";
    private final List<String> networks = new ArrayList<>();

    @BeforeEach
    void begin() {
        rows = new Rows(database);
        series = Rows.key("serie");
        networks.clear();
    }

    @RepeatedTest(3)
    void measuresAreWhatPlainQueriesGive() {
        long seed = ThreadLocalRandom.current().nextLong();
        random = new Random(seed);
        for (int nth = 0; nth < 6; nth++) {
            fill();
        }
        change();
        for (String period : PERIODS) {
            compare(period, "seed " + seed + " in " + period);
        }
        togetherIsAsAlone();
    }

    /** Values, zeros, what is withheld and what is not there, one among the other, in periods of several kinds. */
    private void togetherIsAsAlone() {
        String withheld = networks.getFirst();
        created(post(editor(), "/reported-values", printed("attendance-share", "network:" + withheld, "SUPPRESSED")));
        List<String> selects = new ArrayList<>();
        for (String organisation : List.of("0604", "0680", "06-lst", "0642")) {
            selects.add("attendance-share;organisation:" + organisation + ";series:" + series);
            selects.add("seats;organisation:" + organisation + ";series:" + series);
            selects.add("seats;network:" + withheld + ";organisation:" + organisation);
        }
        selects.addAll(List.of("seats;network:finns-inte", "attendance-share;network:" + rows.network(series, null)));
        networks.forEach(network -> selects.add("attendance-share;network:" + network));
        for (String form : List.of("digital", "by-letter", "hybrid")) {
            selects.add("meeting-form-share;form:" + form + ";series:" + series);
        }
        selects.addAll(List.of("seats;series:" + series, "attendance-share;series:" + series, "attendance-share"));
        selects.addAll(List.of("attendance-range;group:finns-inte", "attendance-range;group:" + series));
        selects.addAll(List.of("networks-active;series:" + series, "meetings-held;network:" + withheld));
        AskedTogether.isAsAlone(NETWORK, List.of("2013", "2014-T1-2", "2013-H2"), selects);
        AskedTogether.isRefusedAsAlone(NETWORK, "2013", selects, "seats;colour:red");
        AskedTogether.isRefusedAsAlone(NETWORK, "2013", selects, "attendance-range");
    }

    private static Map<String, Object> printed(String measure, String parameters, String observation) {
        return Map.of(
                "measure",
                measure,
                "parameters",
                parameters,
                "period",
                "2013-H2",
                "observation",
                observation,
                "source",
                "S001");
    }

    private void fill() {
        String network = rows.network(series, null);
        networks.add(network);
        List<UUID> seats = new ArrayList<>();
        for (int nth = 0; nth < 2 + random.nextInt(8); nth++) {
            LocalDate from = random.nextBoolean() ? LocalDate.of(2010, 1, 1) : day();
            UUID seat = rows.seat(network, any(ORGANISATIONS), from, later(from));
            seats.add(seat);
            if (random.nextInt(4) == 0) {
                LocalDate vacant = day();
                rows.vacant(seat, vacant, later(vacant));
            }
        }
        for (int nth = 0; nth < 25; nth++) {
            UUID meeting = rows.meeting(network, day(), any(FORMS), any(STATES));
            if (random.nextInt(6) > 0) {
                register(meeting, seats);
            }
            rows.counted(meeting);
        }
    }

    /** Only what may be registered: a seat expected that day, at a meeting held. */
    private void register(UUID meeting, List<UUID> seats) {
        for (UUID seat : seats) {
            boolean expected = rows.number("""
                            select count(*) from meeting m, expected_seats(m.network, m.day) e
                            where m.id = ? and e.id = ? and m.state = 'HELD'""", meeting, seat) > 0;
            if (expected && random.nextInt(8) > 0) {
                rows.attended(meeting, seat, any(PRESENCES));
            }
        }
    }

    /** Meetings move and change their form, one is held after all: the sums follow. */
    private void change() {
        rows.run(
                "update meeting set day = day + 40 where day < '2014-10-01' and abs(hashtext(id::text)) % 5 = 0 and network in"
                        + " (select network from network_series where series = ?) and not exists (select from attendance where meeting = id)",
                series);
        rows.run(
                "update meeting set form = 'HYBRID' where abs(hashtext(id::text)) % 7 = 0 and network in"
                        + " (select network from network_series where series = ?)",
                series);
        rows.run(
                "update attendance set presence = 'SUBSTITUTE', channel = 'REMOTE' where abs(hashtext(seat::text)) % 9 = 0 and seat in"
                        + " (select id from seat where network in (select network from network_series where series = ?))",
                series);
        rows.number(
                "select count(*) from (select recount_meetings(array(select id from meeting where network in"
                        + " (select network from network_series where series = ?)))) done",
                series);
    }

    private void compare(String period, String what) {
        Map<String, @Nullable Object> share = value("attendance-share;series:" + series, period);
        long expected = of(period, "select count(*) " + EXPECTED);
        assertThat(number(share, "denominator")).as(what).isEqualTo(expected == 0 ? null : expected);
        assertThat(number(share, "numerator"))
                .as(what)
                .isEqualTo(expected == 0 ? null : of(period, "select count(*) " + EXPECTED + PRESENT));
        for (String organisation : ORGANISATIONS) {
            long seats = of(period, "select count(*) " + EXPECTED + " and s.organisation = '" + organisation + "'");
            assertThat(number(
                            value("attendance-share;series:" + series + ";organisation:" + organisation, period),
                            "denominator"))
                    .as(what + " of " + organisation)
                    .isEqualTo(seats == 0 ? null : seats);
        }
        Map<String, @Nullable Object> range = value("attendance-range;group:" + series, period);
        String percents = "select round(count(*) filter (where 1 = 1" + PRESENT + ") * 100.0 / count(*)) as percent "
                + EXPECTED + " group by m.network";
        assertThat(number(range, "low"))
                .as(what)
                .isEqualTo(expected == 0 ? null : of(period, "select min(percent) from (" + percents + ") p"));
        assertThat(number(range, "high"))
                .as(what)
                .isEqualTo(expected == 0 ? null : of(period, "select max(percent) from (" + percents + ") p"));
        long held = of(period, "select count(*) " + HELD);
        for (String form : FORMS) {
            Map<String, @Nullable Object> forms = value(
                    "meeting-form-share;form:" + form.toLowerCase(java.util.Locale.ROOT) + ";series:" + series, period);
            assertThat(number(forms, "numerator"))
                    .as(what + " " + form)
                    .isEqualTo(
                            held == 0 ? null : of(period, "select count(*) " + HELD + " and m.form = '" + form + "'"));
        }
        if (held > 0) {
            assertThat(number(value("meetings-held;series:" + series, period), "value"))
                    .as(what)
                    .isEqualTo(held);
            assertThat(number(value("networks-active;series:" + series, period), "value"))
                    .as(what)
                    .isEqualTo(of(period, "select count(distinct m.network) " + HELD));
        }
        String shares = " from (select m.id, count(*) filter (where 1 = 1" + PRESENT + ") * 1.0 / count(*) as share "
                + EXPECTED + " group by m.id) meetings";
        if (expected > 0) {
            assertThat(requireNonNull(number(share, "value")))
                    .as(what + ", between the smallest and the largest meeting's share")
                    .isBetween(
                            of(period, "select floor(100 * min(share))" + shares),
                            of(period, "select ceil(100 * max(share))" + shares));
        }
        double mean = of(period, "select round(1000 * avg(share))" + shares);
        Number told = json("/attendance-results?by=SERIES&series=" + series + "&period=" + period)
                .get("total.mean");
        assertThat(told == null ? 0 : Math.round(told.doubleValue() * 10))
                .as(what + ", mean")
                .isEqualTo((long) mean);
    }

    private static @Nullable Long number(Map<String, @Nullable Object> value, String part) {
        return value.get(part) instanceof Number number ? number.longValue() : null;
    }

    private long of(String period, String sql) {
        Period when = Period.parse(period);
        return rows.number(sql, when.first(), when.last(), series);
    }

    private LocalDate day() {
        return LocalDate.of(2013, 1, 1).plusDays(random.nextInt(730));
    }

    private @Nullable LocalDate later(LocalDate day) {
        return random.nextBoolean() ? null : day.plusDays(random.nextInt(400));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
