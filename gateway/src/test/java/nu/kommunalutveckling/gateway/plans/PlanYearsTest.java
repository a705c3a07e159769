package nu.kommunalutveckling.gateway.plans;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.text;
import static nu.kommunalutveckling.gateway.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one year's plan to the next: copied, compared, and followed by the constant key. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PlanYearsTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, ?> copy(int year, boolean keepTargets) {
        return Map.of("year", year, "source", "S009", "keepTargets", keepTargets);
    }

    @Test
    void copyKeepsKeysAndIsMadeOnce() {
        created(plan(2085, List.of(with(kpi("kept", "K01", "share;of:a"), "breaks", text("Bröt")))));
        String key = UUID.randomUUID().toString();
        Response made = Planning.as("goals-editor")
                .header("Idempotency-Key", key)
                .body(copy(2086, true))
                .post(API + "plans/2085/copies");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/goals/v1/plans/2086");
        assertThat(Planning.as("goals-editor")
                        .header("Idempotency-Key", key)
                        .body(copy(2086, true))
                        .post(API + "plans/2085/copies")
                        .asString())
                .isEqualTo(made.asString());
        JsonPath next = read("plans/2086");
        assertThat(next.getString("source")).isEqualTo("S009");
        assertThat(next.getInt("goals[0].areas[0].kpis[0].target")).isEqualTo(80);
        assertThat(next.getString("goals[0].areas[0].kpis[0].breaks")).isNull();
        isProblem(editor().body(copy(2086, false)).post(API + "plans/2085/copies"), 409, "conflict");
        assertThat(editor().body(copy(2087, false))
                        .post(API + "plans/2085/copies")
                        .statusCode())
                .isEqualTo(201);
        assertThat(read("plans/2087").getString("goals[0].areas[0].kpis[0].target"))
                .isNull();
        isProblem(editor().body(copy(2088, true)).post(API + "plans/2098/copies"), 404, "not-found");
        isProblem(
                Planning.as("goals-editor").body(copy(2088, true)).post(API + "plans/2085/copies"),
                400,
                "idempotency-key-missing");
    }

    @Test
    void differenceTellsTitlesTargetsAndWhatIsNewAndGone() {
        created(plan(2089, List.of(kpi("stays", "K01", null), kpi("changes", "K02", null), kpi("goes", "K03", null))));
        created(plan(
                2090,
                List.of(
                        kpi("stays", "K01", null),
                        with(with(kpi("changes", "K02", null), "title", text("Nytt namn")), "target", 85),
                        kpi("comes", "K03", null))));
        JsonPath differences = read("plans/2090/differences?from=2089");
        assertThat(differences.getList("items.collect{it.row + ' ' + it.key + ' ' + it.change + ' ' + it.field}"))
                .containsExactly(
                        "KPI changes CHANGED title",
                        "KPI changes CHANGED target",
                        "KPI comes ADDED title",
                        "KPI goes GONE title");
        assertThat(differences.getString("items[0].before")).isEqualTo("Mätetal changes");
        assertThat(differences.getString("items[1].after")).isEqualTo("85");
        assertThat(given().header("Accept", "text/csv")
                        .get(API + "plans/2090/differences?from=2089")
                        .asString())
                .startsWith("row,key,change,field,before,after");
        assertThat(read("plans/2090/differences?from=2090").getList("items")).isEmpty();
        isProblem(given().get(API + "plans/2090/differences?from=2098"), 404, "not-found");
        isProblem(given().get(API + "plans/2090/differences?from=2000"), 400, "invalid-parameter");
        isProblem(given().get(API + "plans/2090/differences"), 400, "invalid-parameter");
    }

    @Test
    void keyLeadsThroughThePlans() {
        created(plan(2091, List.of(kpi("lasting", "K01", null))));
        created(plan(
                2092,
                List.of(with(
                        with(kpi("lasting", "K07", null), "title", text("Annat namn")), "breaks", text("Räknas om")))));
        JsonPath lineage = read("kpi-lineages/lasting");
        assertThat(lineage.getList("items.year")).containsExactly(2091, 2092);
        assertThat(lineage.getList("items.titleChanged")).containsExactly(false, true);
        assertThat(lineage.getString("items[1].breaks")).isEqualTo("Räknas om");
        assertThat(lineage.getString("items[1].area")).isEqualTo("area");
        isProblem(given().get(API + "kpi-lineages/never-heard"), 404, "not-found");
    }
}
