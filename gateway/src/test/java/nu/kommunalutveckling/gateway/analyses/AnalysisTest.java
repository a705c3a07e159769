package nu.kommunalutveckling.gateway.analyses;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One analysis a goal and one a business area, each period. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class AnalysisTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, Object> analysis(String period, String about, String key) {
        return Map.of("period", period, "about", about, "key", key, "sv", "Närvaron bär samarbetet.");
    }

    @Test
    void goalsAndBusinessAreasHaveOneAnalysisEach() {
        created(plan(2030, List.of(kpi("beside", "K01", null))));
        ok(editor().body(analysis("2030", "BUSINESS_AREA", "social")).post(API + "analyses"));
        String address = "analyses/"
                + ok(editor().body(analysis("2030", "GOAL", "goal")).post(API + "analyses"))
                        .getString("id");
        isProblem(editor().body(analysis("2030", "GOAL", "goal")).post(API + "analyses"), 409, "conflict");
        ok(rewrite(address, analysis("2030-T1-2", "GOAL", "goal")));
        ok(editor().body(analysis("2030", "GOAL", "goal")).post(API + "analyses"));
        assertThat(read("analyses?about=GOAL&key=goal&sort=period").getList("items.period"))
                .containsExactly("2030", "2030-T1-2");
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
        isProblem(editor().body(analysis("2030", "GOAL", "none")).post(API + "analyses"), 422, "invalid");
        isProblem(editor().body(analysis("2097", "GOAL", "goal")).post(API + "analyses"), 422, "invalid");
        isProblem(as("publisher").body(analysis("2030", "GOAL", "goal")).post(API + "analyses"), 403, "forbidden");
        isProblem(as("goals-editor").delete(API + address), 428, "precondition-required");
    }
}
