package nu.kommunalutveckling.course.measures;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.close;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.heldOccasion;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.instant;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.course.Api.register;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nu.kommunalutveckling.course.Api;
import nu.kommunalutveckling.course.MovableClock;
import nu.kommunalutveckling.test.AskedTogether;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the rows give, beside what other queries make of the same rows. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CourseMeasuresTest {
    private static final List<String> FORMS = List.of("PHYSICAL", "DIGITAL", "HYBRID");
    private static final List<String> REASONS = List.of("TOO_FEW_REGISTERED", "ILLNESS", "PANDEMIC", "OTHER");
    private static final List<String> ORGANISATIONS = List.of("0604", "0617", "0642", "0680", "0687", "06", "other");

    @Inject
    DataSource database;

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void aRandomYearGivesWhatPlainQueriesGive() throws SQLException {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        int year = 2006 + random.nextInt(10);
        List<String> courses = List.of(course(), course(), course(), course());
        fill(year, courses, random);
        String in = "extract(year from o.last_day) = " + year;
        String held = in + " and o.state = 'HELD'";
        String counted = "from participation p join occasion o on o.key = p.occasion where " + held;
        String heldOnes = "select count(*) from occasion o where " + held;
        Map<String, String> queries = new HashMap<>(Map.of(
                "occasions-held", heldOnes,
                "different-courses", "select count(distinct o.course) from occasion o where " + held,
                "participations", "select sum(p.participants) " + counted,
                "cancelled-occasions", "select count(*) from occasion o where o.state = 'CANCELLED' and " + in,
                "largest-occasion", "select sum(p.participants) " + counted + " group by o.key order by 1 desc limit 1",
                "most-held-course",
                        "select count(*) from occasion o where " + held + " group by o.course order by 1 desc limit 1",
                "digital-share", "select count(*) from occasion o where o.form = 'DIGITAL' and " + held));
        for (String organisation : ORGANISATIONS) {
            queries.put(
                    "participations;organisation:" + organisation,
                    "select coalesce(sum(p.participants), 0) " + counted + " and p.organisation = '" + organisation
                            + "'");
            String came = "from occasion o where " + held + " and exists (select from participation p where"
                    + " p.occasion = o.key and p.participants > 0 and p.organisation = '" + organisation + "')";
            queries.put("occasions-held;organisation:" + organisation, "select count(*) " + came);
            queries.put("different-courses;organisation:" + organisation, "select count(distinct o.course) " + came);
        }
        for (String reason : REASONS) {
            queries.put(
                    "cancelled-occasions;reason:"
                            + reason.toLowerCase(Locale.ROOT).replace('_', '-'),
                    "select count(*) from occasion o where o.cancellation_reason = '" + reason + "' and " + in);
        }
        queries.put(
                "participations;course:" + courses.getFirst(),
                "select coalesce(sum(p.participants), 0) " + counted + " and o.course = '" + courses.getFirst() + "'");
        // Fees of those who came minus costs; what was cancelled costs what is fixed.
        queries.put(
                "course-result",
                "select sum(case o.state when 'HELD' then (o.fee - e.cost_per_participant)"
                        + " * (select sum(p.participants) from participation p where p.occasion = o.key) else 0 end"
                        + " - e.fixed_cost) from occasion o join occasion_economy e on e.occasion = o.key"
                        + " where o.state in ('HELD', 'CANCELLED') and " + in);
        for (Map.Entry<String, String> query : queries.entrySet()) {
            JsonPath value = value(String.valueOf(year), query.getKey());
            String computed =
                    value.getString(query.getKey().equals("digital-share") ? "items[0].numerator" : "items[0].value");
            assertThat(new BigDecimal(computed))
                    .as(query.getKey() + " of " + year + ", seed " + seed)
                    .isEqualByComparingTo(one(query.getValue()));
        }
        assertThat(value(String.valueOf(year), "digital-share").getString("items[0].denominator"))
                .isEqualTo(one(heldOnes).toPlainString());
        rowsBehindAFigureAddUpToIt(String.valueOf(year));
        togetherIsAsAlone(year, courses.getLast(), List.copyOf(queries.keySet()));
    }

    /** Values, what is withheld and what is not there, one among the other. */
    private static void togetherIsAsAlone(int year, String course, List<String> figures) {
        Api.created(Api.post(
                editor(),
                "/reported-values",
                Map.of(
                        "measure",
                        "participations",
                        "parameters",
                        "course:" + course,
                        "period",
                        year + "-T2",
                        "observation",
                        "SUPPRESSED",
                        "source",
                        "S001")));
        List<String> selects = new ArrayList<>(figures);
        selects.addAll(
                figures.size() / 2,
                List.of(
                        "participations;course:" + course,
                        "participations;course:finns-inte",
                        "unique-persons",
                        "occasions-held;course:" + course + ";organisation:0680",
                        "different-courses;organisation:0765"));
        AskedTogether.isAsAlone(COURSE, List.of(String.valueOf(year), year + "-T2"), selects);
        AskedTogether.isRefusedAsAlone(COURSE, String.valueOf(year), selects, "digital-share;organisation:0680");
    }

    @Test
    void tertialsAddUpToTheYearAndWhatIsChangedShows() {
        String course = course();
        heldOccasion(course, LocalDate.of(2020, 4, 30), Map.of("0680", 5));
        heldOccasion(course, LocalDate.of(2020, 5, 1), Map.of("0680", 7, "0604", 1));
        heldOccasion(course, LocalDate.of(2020, 12, 31), Map.of("0680", 11));
        String select = "participations;course:" + course;
        assertThat(computed("2020-T1", select)).isEqualTo(5);
        assertThat(computed("2020-T2", select)).isEqualTo(8);
        assertThat(computed("2020-T3", select)).isEqualTo(11);
        assertThat(computed("2020-T1-2", select)).isEqualTo(13);
        assertThat(computed("2020-H1", select)).isEqualTo(13);
        assertThat(computed("2020", select)).isEqualTo(24);
        assertThat(computed("2020", "occasions-held;course:" + course)).isEqualTo(3);
        // The year before is asked for in the same request: the change is theirs to show.
        JsonPath both = ok(reader().urlEncodingEnabled(false)
                        .get(COURSE + "/measure-values?period=2020&period=2019&select=" + select))
                .jsonPath();
        assertThat(both.getList("items.value")).containsExactly(24, null);
    }

    @Test
    void whileSomeOccasionIsNotCountedTheSumIsASample() {
        String course = course();
        heldOccasion(course, LocalDate.of(2017, 2, 3), Map.of("0680", 5));
        heldOccasion(course, LocalDate.of(2017, 2, 4), Map.of());
        String select = "participations;course:" + course;
        assertThat(value("2017", select).getString("items[0].observation")).isEqualTo("SAMPLE");
        assertThat(value("2017", "occasions-held;organisation:0680").getString("items[0].observation"))
                .isEqualTo("SAMPLE");
        String alone = course();
        heldOccasion(alone, LocalDate.of(2017, 2, 5), Map.of());
        assertThat(value("2017", "participations;course:" + alone).getString("items[0].observation"))
                .isEqualTo("MISSING");
    }

    @Test
    void onePersonAtTwoOccasionsIsTwoParticipationsAndOnePerson() {
        String course = course();
        LocalDate day = LocalDate.of(2086, 5, 6);
        List<String> occasions = List.of(
                occasion(occasionOf(key("t"), course, day, 9)),
                occasion(occasionOf(key("t"), course, day.plusDays(1), 9)));
        String name = "Aterkommande " + key("p");
        List<List<String>> ids = new ArrayList<>();
        for (String occasion : occasions) {
            ids.add(register(
                            editor(),
                            occasion,
                            Api.participant("0680", name),
                            Api.participant("0604", "Engang " + occasion))
                    .jsonPath()
                    .getList("items.id"));
        }
        MovableClock.moveTo(day.plusDays(2));
        for (int i = 0; i < 2; i++) {
            ok(Api.changeState(occasions.get(i), "HELD", null, null));
            String path = "/occasions/" + occasions.get(i) + "/participation";
            Map<String, @Nullable Object> report = new HashMap<>();
            report.put("attended", ids.get(i));
            report.put("counts", null);
            ok(put(editor(), editor(), path, path, report));
        }
        assertThat(computed("2086", "participations;course:" + course)).isEqualTo(4);
        assertThat(computed("2086", "unique-persons;course:" + course)).isEqualTo(3);
        assertThat(computed("2086", "unique-persons;organisation:0680")).isEqualTo(1);
    }

    @Test
    void personsAreNotMadeOfHeads() {
        String course = course();
        heldOccasion(course, LocalDate.of(2017, 6, 7), Map.of("0680", 5));
        assertThat(value("2017", "unique-persons;course:" + course).getString("items[0].observation"))
                .isEqualTo("MISSING");
    }

    @Test
    void aClosedPeriodsFigureCountsAndPrintStandsBesideIt() {
        heldOccasion(course(), LocalDate.of(2005, 3, 4), Map.of("0680", 5));
        Api.created(Api.post(
                editor(),
                "/reported-values",
                Map.of(
                        "measure",
                        "occasions-held",
                        "parameters",
                        "",
                        "period",
                        "2005",
                        "value",
                        2,
                        "observation",
                        "NORMAL",
                        "source",
                        "S001")));
        assertThat(value("2005", "occasions-held").getString("items[0].basis")).isEqualTo("REPORTED");
        close("2005");
        JsonPath closed = value("2005", "occasions-held");
        assertThat(closed.getString("items[0].basis")).isEqualTo("COMPUTED");
        assertThat(closed.getInt("items[0].value")).isEqualTo(1);
        assertThat(closed.getInt("items[0].reported.value")).isEqualTo(2);
        assertThat(closed.getString("items[0].observation")).isEqualTo("NORMAL");
    }

    @Test
    void aReasonThatThereIsNotIsNamed() {
        isProblem(
                reader().urlEncodingEnabled(false)
                        .get(COURSE + "/measure-values?period=2017&select=occasions-held;reason:illness"),
                400,
                "invalid-parameter");
    }

    private static void rowsBehindAFigureAddUpToIt(String year) {
        JsonPath value = value(year, "participations");
        String rows = value.getString("items[0]._links.rows.href").substring("http://localhost:8080".length());
        List<Integer> heads = ok(reader().urlEncodingEnabled(false).get(rows + "&limit=1000"))
                .jsonPath()
                .getList("items.participants");
        assertThat(heads.stream().mapToInt(Integer::intValue).sum()).isEqualTo(value.getInt("items[0].value"));
    }

    private static void fill(int year, List<String> courses, Random random) {
        StringBuilder occasions = new StringBuilder(
                "key,course,state,cancellationReason,form,place,sessions,lastRegistrationDay,capacity,fee\r\n");
        StringBuilder heads = new StringBuilder("occasion,organisation,participants\r\n");
        List<String> costed = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String key = key("r");
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            int kind = random.nextInt(10);
            String state = kind < 7 ? "HELD" : kind < 9 ? "CANCELLED" : "OPEN";
            String reason = state.equals("CANCELLED") ? REASONS.get(random.nextInt(REASONS.size())) : "";
            occasions.append("%s,%s,%s,%s,%s,Nässjö,%s/%s,%s,300,%d\r\n"
                    .formatted(
                            key,
                            courses.get(random.nextInt(courses.size())),
                            state,
                            reason,
                            FORMS.get(random.nextInt(FORMS.size())),
                            instant(day, 9),
                            instant(day, 16),
                            day.minusDays(3),
                            random.nextInt(3000)));
            if (state.equals("HELD")) {
                int first = random.nextInt(ORGANISATIONS.size());
                for (int n = 0; n <= random.nextInt(4); n++) {
                    String organisation = ORGANISATIONS.get((first + n) % ORGANISATIONS.size());
                    heads.append("%s,%s,%d\r\n".formatted(key, organisation, random.nextInt(40)));
                }
            }
            if (!state.equals("OPEN")) {
                costed.add(key);
            }
        }
        ok(importCsv("/occasions/imports", occasions.toString()));
        ok(importCsv("/participations/imports", heads.toString()));
        for (String key : costed) {
            ok(editor().contentType("application/json")
                    .header("If-None-Match", "*")
                    .body("{\"fixedCost\":%d.5,\"costPerParticipant\":%d,\"feesInvoiced\":null}"
                            .formatted(random.nextInt(9000), random.nextInt(400)))
                    .put(COURSE + "/occasions/" + key + "/economy"));
        }
    }

    private static int computed(String period, String select) {
        return value(period, select).getInt("items[0].value");
    }

    private static JsonPath value(String period, String select) {
        return ok(reader().urlEncodingEnabled(false)
                        .get(COURSE + "/measure-values?period=" + period + "&select=" + select))
                .jsonPath();
    }

    private BigDecimal one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            BigDecimal value = rows.getBigDecimal(1);
            assertThat(rows.next()).as(sql).isFalse();
            return value == null ? BigDecimal.ZERO : value;
        }
    }
}
