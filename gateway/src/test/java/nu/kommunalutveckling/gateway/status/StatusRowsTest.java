package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.STATUS;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The status as one flat table, for spreadsheets and dashboards. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class StatusRowsTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static final String ROWS = STATUS + "/rows";

    private static void published(int year, String value) {
        MeasureServers.figure("share;of:rows", Integer.toString(year), "\"value\":" + value);
        planned(
                year,
                kpi("rows", "80", "network", "share;of:rows"),
                kpi("empty", "80", "network", "share;of:empty-row"));
        Response answer = publish(UUID.randomUUID().toString(), year, "null");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void rowsAreTheStatusFlat() {
        published(2055, "81.4");
        JsonPath rows = given().get(ROWS + "?period=2055").jsonPath();
        assertThat(rows.getList("items.kpi")).containsExactly("rows", "empty");
        assertThat(rows.getInt("items[0].value")).isEqualTo(81);
        assertThat(rows.getString("items[0].status")).isEqualTo("MET");
        assertThat(rows.getString("items[0].basis")).isEqualTo("PUBLISHED");
        assertThat(rows.getString("items[0].periodEnd")).isEqualTo("2055-12-31");
        assertThat(rows.getString("items[1].observation")).isEqualTo("MISSING");
        assertThat(given().get(ROWS + "?period=2055&status=NO_RESULT")
                        .jsonPath()
                        .getList("items.kpi"))
                .containsExactly("empty");
        Response live = given().auth().oauth2(Tokens.withScopes("kpi:read")).get(ROWS + "?period=2055&basis=live");
        assertThat(live.jsonPath().getList("items.basis")).containsOnly("LIVE");
        assertThat(live.header("Cache-Control")).contains("private");
        isProblem(given().get(ROWS + "?period=2055&basis=live"), 401, "not-authenticated");
    }

    @Test
    void latestFewPeriodsComeInOneAnswer() {
        published(2097, "70");
        published(2098, "75");
        Response latest = given().get(ROWS + "?period=latest:2");
        assertThat(latest.jsonPath().getList("items.period")).containsExactly("2098", "2098", "2097", "2097");
        assertThat(latest.header("Cache-Control")).startsWith("public");
        assertThat(given().header("If-None-Match", latest.header("ETag"))
                        .get(ROWS + "?period=latest:2")
                        .statusCode())
                .isEqualTo(304);
        JsonPath live = given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get(ROWS + "?period=latest:2&basis=live")
                .jsonPath();
        assertThat(live.getList("items.period")).contains("2098", "2097");
        for (String odd : new String[] {"latest:0", "latest:99", "newest"}) {
            isProblem(given().get(ROWS + "?period=" + odd), 400, "invalid-parameter");
        }
        isProblem(given().get(ROWS + "?period=latest:2&publication=" + UUID.randomUUID()), 400, "invalid-parameter");
    }

    @Test
    void spreadsheetsGetFiles() {
        published(2056, "81.4");
        Response csv = given().get(ROWS + "?period=2056&format=csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("period,periodStart,");
        Response swedish = given().get(ROWS + "?period=2056&format=csv;profile=excel-sv");
        assertThat(swedish.asString()).startsWith("\ufeffperiod;periodStart;");
        assertThat(given().get(ROWS + "?period=2056&format=ndjson").asString().lines())
                .hasSize(2)
                .allMatch(line -> JsonPath.from(line).getString("period").equals("2056"));
        Response sheet = given().get(ROWS + "?period=2056&format=xlsx");
        assertThat(sheet.header("Content-Disposition")).isEqualTo("attachment; filename=\"status.xlsx\"");
        assertThat(sheet.asByteArray()).startsWith('P', 'K');
        isProblem(given().get(ROWS + "?format=pdf"), 406, "not-acceptable");
    }
}
