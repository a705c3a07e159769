package nu.kommunalutveckling.gateway.coverage;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.person;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write reaches the live status, and what nobody has written is told with the day it was due. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class CoverageTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static void write(String address, Map<String, ?> body) {
        ok(as("goals-editor").header("If-None-Match", "*").body(body).put(API + address));
    }

    private static JsonPath live(int year) {
        return ok(given().auth().oauth2(Tokens.withScopes("kpi:read")).get(API + "status?basis=live&period=" + year));
    }

    private static String ofKpi(String key, String member) {
        return "goals[0].areas[0].kpis.find {it.key == '%s'}.%s".formatted(key, member);
    }

    @Test
    void resultTrendStatusAndCommentFollowTheValue() {
        for (int year = 2094; year <= 2095; year++) {
            created(plan(
                    year,
                    List.of(
                            kpi("by-hand", "K01", null),
                            with(with(kpi("yes-or-no", "K02", null), "kind", "COVERAGE"), "target", 1),
                            kpi("in-words", "K03", null),
                            kpi("computed", "K04", "share;of:live"))));
        }
        MeasureServers.figure("share;of:live", "2095", "\"value\":81");
        write("manual-values/2094/by-hand", Map.of("value", 70, "source", "Lista"));
        write(
                "manual-values/2095/by-hand",
                Map.of("value", 81, "numerator", 81, "denominator", 100, "source", "Lista"));
        write("manual-values/2095/yes-or-no", Map.of("covered", false, "source", "Rapporter"));
        write("manual-values/2095/in-words", Map.of("text", "Samlas in i mars.", "source", "Enheten"));
        write("comments/2095/computed", Map.of("sv", "Målet är nått.", "en", "The target is reached."));
        JsonPath status = live(2095);
        assertThat(status.getInt(ofKpi("by-hand", "result.value"))).isEqualTo(81);
        assertThat(status.getString(ofKpi("by-hand", "result.source"))).isEqualTo("Lista");
        assertThat(status.getString(ofKpi("by-hand", "status"))).isEqualTo("MET");
        assertThat(status.getString(ofKpi("by-hand", "trend"))).isEqualTo("UP");
        assertThat(status.getInt(ofKpi("by-hand", "previous.value"))).isEqualTo(70);
        assertThat(status.getString(ofKpi("yes-or-no", "status"))).isEqualTo("NOT_MET");
        assertThat(status.getString(ofKpi("in-words", "comment"))).isEqualTo("Samlas in i mars.");
        assertThat(status.getString(ofKpi("computed", "comment"))).isEqualTo("Målet är nått.");
    }

    @Test
    void whatIsMissingIsToldWithWhoOwesItAndWhetherItIsLate() {
        created(plan(
                2019,
                List.of(
                        kpi("owed", "K01", null),
                        with(kpi("not-due", "K02", null), "dueDays", null),
                        with(kpi("nobodys", "K03", "share;of:nothing"), "owner", null),
                        kpi("there", "K04", null),
                        kpi("told", "K05", null))));
        write("manual-values/2019/there", Map.of("value", 70, "source", "Lista"));
        write("manual-values/2019/told", Map.of("text", "Mäts inte i år.", "source", "Enheten"));
        JsonPath coverage = read("coverage?period=2019");
        assertThat(coverage.getList("items.kpi")).containsExactly("owed", "not-due", "nobodys");
        assertThat(coverage.getList("items.overdue")).containsExactly(true, false, true);
        assertThat(coverage.getString("items[0].dueOn")).isEqualTo("2020-01-31");
        assertThat(coverage.getList("items.manual")).containsExactly(true, true, false);
        assertThat(coverage.getList("owners.owner")).containsExactly("kurs-konferens", null);
        assertThat(coverage.getList("owners.missing")).containsExactly(2, 1);
        assertThat(coverage.getList("owners.overdue")).containsExactly(1, 1);
        assertThat(read("coverage?period=2019&owner=kurs-konferens").getList("items.kpi"))
                .containsExactly("owed", "not-due");
        assertThat(given().auth()
                        .oauth2(Tokens.withScopes("kpi:read"))
                        .header("Accept", "text/csv")
                        .get(API + "coverage?period=2019")
                        .asString())
                .startsWith("kpi,code,title,owner,manual,dueOn,overdue");
        isProblem(as("goals-editor").get(API + "coverage?period=2098"), 404, "not-found");
        isProblem(as("goals-editor").get(API + "coverage"), 400, "invalid-parameter");
        isProblem(person("bo").get(API + "coverage?period=2019"), 403, "forbidden");
    }
}
