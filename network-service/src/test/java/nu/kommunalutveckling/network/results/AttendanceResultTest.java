package nu.kommunalutveckling.network.results;

import static nu.kommunalutveckling.network.Reading.get;
import static nu.kommunalutveckling.network.Reading.json;
import static nu.kommunalutveckling.network.Reading.ok;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of two networks: a large one of several organisations, and a small one of the municipalities alone. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AttendanceResultTest {
    private static final LocalDate MARCH = LocalDate.of(2015, 3, 3);

    @Inject
    DataSource database;

    private Rows rows;
    private String series = "";
    private String area = "";
    private String large = "";
    private String small = "";

    @BeforeEach
    void begin() {
        rows = new Rows(database);
        series = Rows.key("serie");
        area = Rows.key("omrade");
        large = rows.network(series, area);
        small = rows.network(series, null);
        rows.target(large, 2015, 80);
        UUID[] seats = {
            rows.seat(large, "0680"), rows.seat(large, "06"), rows.seat(large, "06"), rows.seat(large, "06-lst")
        };
        rows.attended(rows.held(large, MARCH), 1, seats);
        rows.attended(rows.meeting(large, MARCH.plusDays(30), "DIGITAL", "HELD"), 4, seats);
        rows.counted(rows.meeting(large, MARCH.plusDays(50), "HYBRID", "CANCELLED"));
        rows.attended(rows.held(large, MARCH.minusYears(1)), 3, seats);
        rows.attended(rows.meeting(small, MARCH, "HYBRID", "HELD"), 1, rows.seat(small, "0680"));
    }

    @Test
    void aNetworkHasBothSidesItsFormsItsTargetAndThePeriodBefore() {
        JsonPath table = table("2015-T1", "NETWORK");
        assertThat(table.getString("period")).isEqualTo("2015-T1");
        assertThat(table.getString("previous")).isEqualTo("2014-T3");
        assertThat(table.getList("items.key")).containsExactlyInAnyOrder(large, small);
        String row = row(large);
        assertThat(table.getString(row + "name")).isEqualTo(large.toUpperCase(java.util.Locale.ROOT));
        assertThat(table.getInt(row + "held")).isEqualTo(2);
        assertThat(table.getInt(row + "cancelled")).isEqualTo(1);
        assertThat(table.getString(row + "physicalShare")).isEqualTo("50.0");
        assertThat(table.getString(row + "digitalShare")).isEqualTo("50.0");
        assertThat(table.getString(row + "hybridShare")).isEqualTo("0.0");
        assertThat(table.getInt(row + "present")).isEqualTo(5);
        assertThat(table.getInt(row + "expected")).isEqualTo(8);
        assertThat(table.getString(row + "share")).isEqualTo("62.5");
        assertThat(table.getString(row + "mean")).isEqualTo("62.5");
        assertThat(table.getString(row + "municipalShare")).isEqualTo("100.0");
        assertThat(table.getString(row + "regionShare")).isEqualTo("50.0");
        assertThat(table.getInt(row + "regionExpected")).isEqualTo(4);
        assertThat(table.getFloat(row + "target")).isEqualTo(80f);
        assertThat(table.getString(row + "lowestNetwork")).isNull();
        assertThat(table.getString(row + "previousShare")).isNull();
        assertThat(table.getString(row + "change")).isNull();
    }

    @Test
    void changeIsInPercentagePoints() {
        JsonPath table = table("2015", "NETWORK");
        assertThat(table.getString(row(large) + "previousShare")).isEqualTo("75.0");
        assertThat(table.getInt(row(large) + "previousCounted")).isEqualTo(1);
        assertThat(table.getString(row(large) + "change")).isEqualTo("-12.5");
        assertThat(table.getString(row(small) + "previousShare")).isNull();
        assertThat(table("2000", "NETWORK").getString("previous")).isNull();
        assertThat(table("2000-T1-2", "NETWORK").getString("previous")).isNull();
        assertThat(table("2000-T2", "NETWORK").getString("previous")).isEqualTo("2000-T1");
    }

    @Test
    void aSeriesHasItsLowestAndHighestNetworkAndSumsUpToTheTotal() {
        JsonPath table = table("2015-T1", "SERIES");
        assertThat(table.getList("items.key")).containsExactly(series);
        for (String row : List.of("items[0].", "total.")) {
            assertThat(table.getString(row + "share")).isEqualTo("66.7");
            assertThat(table.getString(row + "mean")).isEqualTo("75.0");
            assertThat(table.getString(row + "lowestNetwork")).isEqualTo(large);
            assertThat(table.getString(row + "lowestShare")).isEqualTo("62.5");
            assertThat(table.getString(row + "highestNetwork")).isEqualTo(small);
            assertThat(table.getString(row + "highestShare")).isEqualTo("100.0");
            assertThat(table.getInt(row + "held")).isEqualTo(3);
            assertThat(table.getString(row + "target")).isNull();
        }
    }

    @Test
    void areasComeWithTheNetworksOfNoneLast() {
        JsonPath table = table("2015-T1", "AREA");
        assertThat(table.getList("items.key")).containsExactly(area, null);
        assertThat(table.getString("items[1].name")).isEqualTo("Of no area");
        assertThat(table.getList("items.present", Integer.class)).containsExactly(5, 1);
        assertThat(json("/attendance-results?period=2015-T1&series=" + series + "&area=" + area)
                        .getList("items.key"))
                .containsExactly(large);
    }

    @Test
    void organisationsCountTheMeetingsTheyWereExpectedAt() {
        JsonPath table = table("2015-T1", "ORGANISATION");
        assertThat(table.getList("items.key")).containsExactly("06", "06-lst", "0680");
        assertThat(table.getString("items[2].name")).isEqualTo("Jönköpings kommun");
        assertThat(table.getList("items.counted", Integer.class)).containsExactly(2, 2, 3);
        assertThat(table.getList("items.share", Float.class)).containsExactly(50f, 50f, 100f);
        assertThat(table.getList("items.mean", Float.class)).containsExactly(50f, 50f, 100f);
        assertThat(table.getList("items.held")).containsOnlyNulls();
        assertThat(table.getList("items.municipalExpected", Integer.class)).containsExactly(0, 0, 3);
        assertThat(table.getList("items.regionExpected", Integer.class)).containsExactly(4, 0, 0);
        assertThat(table.getInt("total.expected")).isEqualTo(9);
        assertThat(table("2015", "ORGANISATION").getString("items[2].previousShare"))
                .isEqualTo("100.0");
    }

    @Test
    void asCsvAndAsAWorkbook() throws Exception {
        String path = "/attendance-results?period=2015-T1&network=" + small + "&format=";
        List<String> lines =
                ok(get(path + "csv")).asString().replace("\uFEFF", "").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("key,name,held,physical,digital,hybrid,cancelled,physicalShare");
        assertThat(lines.get(1)).startsWith(small + "," + small.toUpperCase(java.util.Locale.ROOT) + ",1,0,0,1,0,0.0");
        Response workbook = ok(get(path + "xlsx"));
        assertThat(workbook.header("Content-Disposition")).contains("attendance-results.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook.asByteArray()))) {
            List<Row> sheet = book.getFirstSheet().read();
            assertThat(sheet).hasSize(2);
            assertThat(sheet.get(1).getCellText(0)).isEqualTo(small);
            assertThat(sheet.get(1).getCellText(2)).isEqualTo("1");
        }
    }

    @Test
    void theSameTwiceHasTheSameTag() {
        String path = "/attendance-results?period=2015-T1&series=" + series;
        String tag = ok(get(path)).header("ETag");
        assertThat(tag).isNotBlank();
        assertThat(ok(get(path)).header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "by=NETWORK, period, invalid-parameter",
        "period=2015-Q1, period, invalid-parameter",
        "period=2015&by=PERSON, by, invalid-parameter",
        "period=2015&network=%C3%A4, network, invalid-parameter",
        "period=2015&seires=region, seires, unknown-parameter",
        "period=2015&limit=10, limit, unknown-parameter"
    })
    void whatIsMissingOrUnknownIsNamed(String query, String field, String problem) {
        Response refused = get("/attendance-results?" + query);
        isProblem(refused, 400, problem);
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/attendance-results?period=2015",
                "/attendance-heat-tables?period=2015",
                "/attention?period=2015"
            })
    void onlyWhoReadsLiveFiguresReadsResults(String path) {
        isProblem(get(Tokens.ofPerson("somebody"), path), 403, "forbidden");
        isProblem(get(Tokens.expired("admin"), path), 401, "not-authenticated");
        ok(get(Tokens.ofOrganisation("0680"), path));
        ok(get(Tokens.withRoles("auditor"), path));
    }

    private JsonPath table(String period, String by) {
        return json("/attendance-results?period=" + period + "&by=" + by + "&series=" + series);
    }

    private static String row(String network) {
        return "items.find { it.key == '" + network + "' }.";
    }
}
