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
import io.quarkus.test.common.WithTestResource;
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
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
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
        results("share;of:history", "2066=82", "2065=80.4", "2064=79", "2063=90", "2062=90", "2029=60", "2028=99");
        planned(
                2066,
                kpi("history", "80", "network", "share;of:history"),
                kpi("free", "null", "network", "share;of:history"),
                kpi("silent", "80", "network", "share;of:silent"));

        JsonPath status = live("2066");

        assertThat(status.getMap(ofKpi("history", "history.best"))).hasToString("{period=2063, value=90}");
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
        results("share;of:named", "2067-T1-2=76", "2066-T1-2=80", "2065-T1-2=88.4", "2065=1");
        results("half", "2067-H1=34", "2066-H1=40");
        planned(
                2067,
                kpi("named", "PERCENT", "80", "[\"CUMULATIVE_TERTIALS\"]", measure("network", "share;of:named")),
                kpi("half", "COUNT", "null", "[\"HALF_YEAR\"]", measure("course", "half")));

        JsonPath status = live("2067-T1-2&compareWith=2066-T1-2&compareWith=2065-T1-2&compareWith=2061-T1-2");

        assertThat(status.getList(ofKpi("named", "comparisons.period")))
                .containsExactly("2066-T1-2", "2065-T1-2", "2061-T1-2");
        assertThat(status.getList(ofKpi("named", "comparisons.value"))).containsExactly(80, 88, null);
        assertThat(status.getList(ofKpi("named", "comparisons.change"))).containsExactly(-4, -12, null);
        assertThat(status.getList(ofKpi("named", "comparisons.observation")))
                .containsExactly("NORMAL", "NORMAL", "MISSING");
        assertThat(status.getString(ofKpi("half", "result.period"))).isEqualTo("2067-H1");
        assertThat(status.getList(ofKpi("half", "comparisons.period")))
                .containsExactly("2066-H1", "2065-H1", "2061-H1");
        assertThat(status.getList(ofKpi("half", "comparisons.value"))).containsExactly(40, null, null);
    }

    @Test
    void onlyTheSamePartOfAnEarlierYearIsCompared() {
        planned(2068, kpi("alone", "80", "network", "share;of:alone"));
        for (String unlike : List.of("2067-T1-2", "2068", "2069", "2067-H1")) {
            Response refused = given().auth()
                    .oauth2(Tokens.withScopes("kpi:read"))
                    .get(STATUS + "?basis=live&period=2068&compareWith=" + unlike);
            isProblem(refused, 400, "invalid-parameter");
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("compareWith");
        }
        isProblem(given().get(STATUS + "?compareWith=then"), 400, "invalid-parameter");
    }

    @Test
    void resultThatIsMissingAfterItsDayIsOverdue() {
        results("share;of:punctual", "2017=81");
        String due = "\"dueDays\": 31, \"owner\": null";
        planned(
                2017,
                kpi("punctual", "80", "network", "share;of:punctual").replace("\"owner\": null", due),
                kpi("late", "80", "network", "share;of:late").replace("\"owner\": null", due),
                kpi("free", "80", "network", "share;of:late"));
        planned(2069, kpi("early", "80", "network", "share;of:late").replace("\"owner\": null", due));

        JsonPath status = live("2017");
        assertThat(status.getString(ofKpi("late", "dueOn"))).isEqualTo("2018-01-31");
        assertThat(status.getBoolean(ofKpi("late", "overdue"))).isTrue();
        assertThat(status.getBoolean(ofKpi("punctual", "overdue"))).isFalse();
        assertThat(status.getString(ofKpi("free", "dueOn"))).isNull();
        assertThat(status.getBoolean(ofKpi("free", "overdue"))).isFalse();
        assertThat(live("2069").getBoolean(ofKpi("early", "overdue"))).isFalse();
    }
}
