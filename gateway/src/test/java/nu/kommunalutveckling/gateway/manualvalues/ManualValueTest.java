package nu.kommunalutveckling.gateway.manualvalues;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.person;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.gateway.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Manual KPIs get their values from those who edit goals and from their owners, and from nobody else. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class ManualValueTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response write(String period, String kpi, Map<String, ?> value) {
        return as("goals-editor")
                .header("If-None-Match", "*")
                .body(value)
                .put(API + "manual-values/" + period + "/" + kpi);
    }

    private static void planned(int year) {
        created(plan(
                year,
                List.of(
                        kpi("share-" + year, "K01", null),
                        with(with(kpi("yes-" + year, "K02", null), "kind", "COVERAGE"), "target", 1),
                        with(kpi("range-" + year, "K03", null), "kind", "RANGE"),
                        kpi("computed-" + year, "K04", "share;of:a"))));
    }

    private static void owned(int year, String kpi, String person) {
        ok(rewrite("plans/" + year + "/owners", Map.of("items", List.of(Map.of("kpi", kpi, "person", person)))));
    }

    @Test
    void figureRangeYesAndTextAreWritten() {
        planned(2010);
        Response written = write("2010", "share-2010", Map.of("value", 66.5, "source", "Egen uppföljning"));
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
        assertThat(written.header("Location")).endsWith("/goals/v1/manual-values/2010/share-2010");
        ok(write(
                "2010", "yes-2010", Map.of("covered", false, "numerator", 4, "denominator", 5, "source", "Rapporter")));
        ok(write("2010", "range-2010", Map.of("low", 66, "high", 74, "source", "Protokoll")));
        ok(write("2010-T1-2", "share-2010", Map.of("text", "Uppgifterna samlas in i september.", "source", "Enheten")));
        assertThat(read("manual-values/2010/share-2010").getFloat("value")).isEqualTo(66.5f);
        assertThat(read("manual-values/2010/yes-2010").getInt("value")).isZero();
        assertThat(read("manual-values/2010/range-2010").getInt("high")).isEqualTo(74);
        assertThat(read("manual-values?kpi=share-2010&sort=period").getList("items.period"))
                .containsExactly("2010", "2010-T1-2");
        assertThat(read("manual-values?period=2010").getInt("_meta.totalRecords"))
                .isEqualTo(3);
    }

    @Test
    void valueIsRewrittenByWhoeverHasSeenItAndRemoved() {
        planned(2011);
        String address = "manual-values/2011/share-2011";
        ok(write("2011", "share-2011", Map.of("value", 60, "source", "Lista")));
        String seen = tag(address);
        ok(rewrite(address, Map.of("value", 61, "source", "Lista")));
        Map<String, ?> late = Map.of("value", 62, "source", "Lista");
        isProblem(as("goals-editor").header("If-Match", seen).body(late).put(API + address), 412, "stale");
        isProblem(as("goals-editor").body(late).put(API + address), 428, "precondition-required");
        isProblem(write("2011", "share-2011", late), 412, "already-exists");
        isProblem(
                as("goals-editor")
                        .header("If-Match", tag("plans/2011/kpis/share-2011"))
                        .delete(API + "plans/2011/kpis/share-2011"),
                409,
                "kpi-in-use");
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
        isProblem(as("goals-editor").get(API + address), 404, "not-found");
        assertThat(as("auditor")
                        .get(API + "changes?subject=" + address)
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("written", "rewritten", "removed");
    }

    @Test
    void ownerWritesTheOwnKpiAndNoOther() {
        planned(2012);
        owned(2012, "share-2012", "anna");
        Map<String, ?> value = Map.of("value", 70, "source", "Anna");
        Response own =
                person("anna").header("If-None-Match", "*").body(value).put(API + "manual-values/2012/share-2012");
        assertThat(own.statusCode()).as(own.asString()).isEqualTo(201);
        isProblem(
                person("anna").header("If-None-Match", "*").body(value).put(API + "manual-values/2012/range-2012"),
                403,
                "forbidden");
        isProblem(
                person("bo").header("If-Match", "\"x\"").body(value).put(API + "manual-values/2012/share-2012"),
                403,
                "forbidden");
        isProblem(
                person("bo").header("If-Match", "\"x\"").delete(API + "manual-values/2012/share-2012"),
                403,
                "forbidden");
        planned(2013);
        isProblem(
                person("anna").header("If-None-Match", "*").body(value).put(API + "manual-values/2013/share-2013"),
                403,
                "forbidden");
    }

    @Test
    void ownersAreNamedForThePlansKpisAndNeverShownToAnyone() {
        planned(2014);
        owned(2014, "share-2014", "anna.andersson");
        assertThat(read("plans/2014/owners").getString("items[0].person")).isEqualTo("anna.andersson");
        assertThat(as("goals-editor").get(API + "plans/2014").asString()).doesNotContain("anna.andersson");
        assertThat(as("auditor").get(API + "changes?subject=plans/2014/owners").asString())
                .contains("share-2014")
                .doesNotContain("anna.andersson");
        isProblem(person("bo").get(API + "plans/2014/owners"), 403, "forbidden");
        isProblem(
                rewrite("plans/2014/owners", Map.of("items", List.of(Map.of("kpi", "none", "person", "bo")))),
                422,
                "invalid");
        isProblem(
                as("goals-editor").body(Map.of("items", List.of())).put(API + "plans/2014/owners"),
                428,
                "precondition-required");
        isProblem(
                as("goals-editor")
                        .header("If-Match", "\"x\"")
                        .body(Map.of("items", List.of()))
                        .put(API + "plans/2014/owners"),
                412,
                "stale");
    }

    @Test
    void valueThatIsNoneOrOfAnotherKindIsRefused() {
        planned(2015);
        for (Map<String, ?> odd : List.<Map<String, ?>>of(
                Map.of("source", "Ingenstans"),
                Map.of("value", 1, "text", "Både och", "source", "X"),
                Map.of("value", 101, "source", "X"),
                Map.of("value", -1, "source", "X"),
                Map.of("covered", true, "source", "X"),
                Map.of("low", 1, "high", 2, "source", "X"),
                Map.of("value", 50, "numerator", 3, "denominator", 2, "source", "X"),
                Map.of("value", 50, "numerator", 3, "source", "X"),
                Map.of("value", 50, "source", " "),
                Map.of("value", 50.12345, "source", "X"))) {
            isProblem(write("2015", "share-2015", odd), 422, "invalid");
        }
        isProblem(write("2015", "range-2015", Map.of("low", 3, "high", 2, "source", "X")), 422, "invalid");
        isProblem(write("2015", "range-2015", Map.of("low", 3, "source", "X")), 422, "invalid");
        isProblem(write("2015", "yes-2015", Map.of("value", 1, "source", "X")), 422, "invalid");
        isProblem(
                write("2015", "yes-2015", Map.of("covered", true, "numerator", 4, "denominator", 5, "source", "X")),
                422,
                "invalid");
        Map<String, ?> value = Map.of("value", 50, "source", "X");
        isProblem(write("2015", "computed-2015", value), 409, "not-manual");
        isProblem(write("2015-H1", "share-2015", value), 422, "not-followed");
        isProblem(write("2015", "no-such-kpi", value), 404, "not-found");
        isProblem(write("2098", "share-2015", value), 404, "not-found");
        isProblem(write("2015-T4", "share-2015", value), 400, "invalid-parameter");
        assertThat(read("manual-values?period=2015").getList("items")).isEmpty();
    }
}
