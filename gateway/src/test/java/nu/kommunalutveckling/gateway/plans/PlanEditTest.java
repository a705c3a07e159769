package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.gateway.plans.Planning.text;
import static nu.kommunalutveckling.gateway.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single rows of a plan are added, changed, moved and removed by whoever has seen them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PlanEditTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response add(String address, Object row) {
        return as("goals-editor").header("If-None-Match", "*").body(row).put(API + address);
    }

    private static Response remove(String address) {
        return as("goals-editor").header("If-Match", tag(address)).delete(API + address);
    }

    @Test
    void planGrowsRowByRowAndShrinksAgain() {
        created(plan(2080, List.of(kpi("first", "K01", "share;of:a"))));
        ok(add("plans/2080/goals/other", Map.of("title", text("Annat"), "sustainableDevelopmentGoals", List.of(5))));
        ok(add("plans/2080/areas/new-area", Map.of("goal", "other", "title", text("Nytt"))));
        Response added =
                add("plans/2080/kpis/second", Map.of("area", "new-area", "kpi", kpi("second", "K02", "share;of:b")));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/goals/v1/plans/2080/kpis/second");
        assertThat(read("plans/2080").getList("goals.key")).containsExactly("goal", "other");
        assertThat(read("plans/2080").getString("goals[1].areas[0].kpis[0].key"))
                .isEqualTo("second");

        isProblem(remove("plans/2080/areas/new-area"), 409, "not-empty");
        isProblem(remove("plans/2080/goals/other"), 409, "not-empty");
        assertThat(remove("plans/2080/kpis/second").statusCode()).isEqualTo(204);
        assertThat(remove("plans/2080/areas/new-area").statusCode()).isEqualTo(204);
        assertThat(remove("plans/2080/goals/other").statusCode()).isEqualTo(204);
        assertThat(read("plans/2080").getList("goals.key")).containsExactly("goal");
        assertThat(as("auditor")
                        .get(API + "changes?subject=plans/2080/kpis/second")
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("added", "removed");
    }

    @Test
    void rowsAreRewrittenInTheirPlaceAndMoved() {
        created(plan(2081, List.of(kpi("one", "K01", null), kpi("two", "K02", null))));
        ok(rewrite(
                "plans/2081/kpis/one",
                Map.of("area", "area", "kpi", with(kpi("one", "K01", null), "title", text("Nytt namn")))));
        assertThat(read("plans/2081").getList("goals[0].areas[0].kpis.title.sv"))
                .containsExactly("Nytt namn", "Mätetal two");
        ok(add("plans/2081/areas/beside", Map.of("goal", "goal", "title", text("Bredvid"))));
        ok(rewrite("plans/2081/kpis/one", Map.of("area", "beside", "kpi", kpi("one", "K01", null))));
        assertThat(read("plans/2081").getList("goals[0].areas[1].kpis.key")).containsExactly("one");
        ok(rewrite("plans/2081/goals/goal", Map.of("title", text("Målet"), "sustainableDevelopmentGoals", List.of())));
        assertThat(read("plans/2081/goals/goal").getString("title.sv")).isEqualTo("Målet");
        assertThat(read("plans/2081").getList("goals[0].areas")).hasSize(2);
    }

    @Test
    void targetIsSetByItself() {
        created(plan(2082, List.of(kpi("aimed", "K01", "share;of:a"))));
        String address = "plans/2082/kpis/aimed/target";
        String seen = tag(address);
        ok(rewrite(address, Map.of("target", 85, "direction", "AT_LEAST", "tolerance", 2.5)));
        assertThat(read(address).getFloat("tolerance")).isEqualTo(2.5f);
        assertThat(read("plans/2082/kpis/aimed").getInt("kpi.target")).isEqualTo(85);
        isProblem(
                as("goals-editor")
                        .header("If-Match", seen)
                        .body(Map.of("target", 90, "direction", "AT_LEAST"))
                        .put(API + address),
                412,
                "stale");
        isProblem(rewrite(address, Map.of("direction", "AT_LEAST", "tolerance", 1)), 422, "invalid");
    }

    @Test
    void twoWhoChangeDifferentRowsAtOnceBothHaveTheirWay() throws Exception {
        List<Map<String, ?>> kpis = new ArrayList<>();
        for (int n = 10; n < 18; n++) {
            kpis.add(kpi("row-" + n, "K" + n, null));
        }
        created(plan(2083, kpis));
        List<Callable<Integer>> editors = IntStream.range(10, 18)
                .<Callable<Integer>>mapToObj(n -> () -> rewrite(
                                "plans/2083/kpis/row-" + n + "/target", Map.of("target", n, "direction", "AT_LEAST"))
                        .statusCode())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> editor : threads.invokeAll(editors)) {
                assertThat(editor.get()).isEqualTo(200);
            }
        }
        assertThat(read("plans/2083").getList("goals[0].areas[0].kpis.target"))
                .containsExactly(10, 11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void whatNobodyHasSeenOrWhatDoesNotFitIsRefused() {
        created(plan(2084, List.of(kpi("one", "K01", null), kpi("two", "K02", null))));
        Map<String, ?> row = Map.of("area", "area", "kpi", kpi("one", "K01", null));
        isProblem(as("goals-editor").body(row).put(API + "plans/2084/kpis/one"), 428, "precondition-required");
        isProblem(add("plans/2084/kpis/one", row), 412, "already-exists");
        isProblem(
                as("goals-editor").header("If-Match", "\"old\"").body(row).put(API + "plans/2084/kpis/one"),
                412,
                "stale");
        isProblem(add("plans/2084/kpis/three", row), 422, "invalid");
        isProblem(
                add("plans/2084/kpis/three", Map.of("area", "nowhere", "kpi", kpi("three", "K03", null))),
                422,
                "invalid");
        isProblem(
                add("plans/2084/kpis/three", Map.of("area", "area", "kpi", kpi("three", "K01", null))), 422, "invalid");
        isProblem(
                add("plans/2084/kpis/three", Map.of("area", "area", "kpi", kpi("three", "K03", "no-such"))),
                422,
                "invalid");
        isProblem(add("plans/2084/areas/x", Map.of("goal", "nowhere", "title", text("X"))), 422, "invalid");
        isProblem(add("plans/2099/areas/x", Map.of("goal", "goal", "title", text("X"))), 404, "not-found");
        isProblem(as("goals-editor").delete(API + "plans/2084/kpis/one"), 428, "precondition-required");
        isProblem(
                as("goals-editor").header("If-Match", "\"x\"").delete(API + "plans/2084/kpis/none"), 404, "not-found");
        isProblem(as("publisher").header("If-Match", "\"x\"").delete(API + "plans/2084/kpis/one"), 403, "forbidden");
        isProblem(as("publisher").get(API + "plans/2084/goals/none"), 404, "not-found");
        isProblem(as("publisher").get(API + "plans/2084/areas/none"), 404, "not-found");
        isProblem(as("publisher").get(API + "plans/2084/kpis/none/target"), 404, "not-found");
    }
}
