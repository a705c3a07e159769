package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.STATUS;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.live;
import static nu.kommunalutveckling.gateway.status.Goals.measure;
import static nu.kommunalutveckling.gateway.status.Goals.ofKpi;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A result beside those of earlier years: the best, the lowest, any named one, and how long a side has been held. */
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class)
@QuarkusTestResource(value = Tokens.class)
@QuarkusTestResource(value = MeasureServers.class, restrictToAnnotatedClass = true)
class ComparisonTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static void results(String select, String... periodsAndValues) {
        for (String each : periodsAndValues) {
            String[] pair = each.split("=", 2);
            MeasureServers.figure(select, pair[0], "\"value\":" + pair[1]);
        }
    }

    @Test
    void historyTellsBestLowestAndHowLongASideHasBeenHeld() {
        results("share;of:history", "2035=82", "2034=80.4", "2033=79", "2032=90", "2031=90", "2029=60", "2028=99");
        planned(
                2035,
                kpi("history", "80", "network", "share;of:history"),
                kpi("free", "null", "network", "share;of:history"),
                kpi("silent", "80", "network", "share;of:silent"));

        JsonPath status = live("2035");

        assertThat(status.getMap(ofKpi("history", "history.best"))).hasToString("{period=2032, value=90}");
        assertThat(status.getMap(ofKpi("history", "history.lowest"))).hasToString("{period=2029, value=60}");
        assertThat(status.getBoolean(ofKpi("history", "history.targetReached"))).isTrue();
        assertThat(status.getInt(ofKpi("history", "history.periodsRunning"))).isEqualTo(2);
        assertThat(status.getMap(ofKpi("free", "history.best"))).containsEntry("value", 90);
        assertThat(status.getString(ofKpi("free", "history.targetReached"))).isNull();
        assertThat(status.getString(ofKpi("free", "history.periodsRunning"))).isNull();
        assertThat(status.getString(ofKpi("silent", "history.best"))).isNull();
    }

    @Test
    void namedYearsStandBesideTheResultEachAsItsOwnPart() {
        results("share;of:named", "2036-T1-2=76", "2035-T1-2=80", "2034-T1-2=88.4", "2034=1");
        results("half", "2036-H1=34", "2035-H1=40");
        planned(
                2036,
                kpi("named", "PERCENT", "80", "[\"CUMULATIVE_TERTIALS\"]", measure("network", "share;of:named")),
                kpi("half", "COUNT", "null", "[\"HALF_YEAR\"]", measure("course", "half")));

        JsonPath status = live("2036-T1-2&compareWith=2035-T1-2&compareWith=2034-T1-2&compareWith=2030-T1-2");

        assertThat(status.getList(ofKpi("named", "comparisons.period")))
                .containsExactly("2035-T1-2", "2034-T1-2", "2030-T1-2");
        assertThat(status.getList(ofKpi("named", "comparisons.value"))).containsExactly(80, 88, null);
        assertThat(status.getList(ofKpi("named", "comparisons.change"))).containsExactly(-4, -12, null);
        assertThat(status.getList(ofKpi("named", "comparisons.observation")))
                .containsExactly("NORMAL", "NORMAL", "MISSING");
        assertThat(status.getString(ofKpi("half", "result.period"))).isEqualTo("2036-H1");
        assertThat(status.getList(ofKpi("half", "comparisons.period")))
                .containsExactly("2035-H1", "2034-H1", "2030-H1");
        assertThat(status.getList(ofKpi("half", "comparisons.value"))).containsExactly(40, null, null);
    }

    @Test
    void onlyTheSamePartOfAnEarlierYearIsCompared() {
        planned(2037, kpi("alone", "80", "network", "share;of:alone"));
        for (String unlike : List.of("2036-T1-2", "2037", "2038", "2036-H1")) {
            Response refused = given().auth()
                    .oauth2(Tokens.withScopes("kpi:read"))
                    .get(STATUS + "?basis=live&period=2037&compareWith=" + unlike);
            isProblem(refused, 400, "invalid-parameter");
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("compareWith");
        }
        isProblem(given().get(STATUS + "?compareWith=then"), 400, "invalid-parameter");
    }
}
