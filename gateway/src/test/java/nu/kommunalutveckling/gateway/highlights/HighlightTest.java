package nu.kommunalutveckling.gateway.highlights;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.person;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Highlights are tagged with the three K. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class HighlightTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, Object> highlight(String period, String goal, List<String> benefits) {
        return Map.of("period", period, "goal", goal, "benefits", benefits, "sv", "Tre kommuner delar jour.");
    }

    @Test
    void highlightIsTaggedListedChangedAndRemoved() {
        created(plan(2028, List.of(kpi("beside", "K01", null))));
        Response added = editor().body(highlight("2028", "goal", List.of("QUALITY", "COMPETENCE")))
                .post(API + "highlights");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(added.jsonPath().getList("benefits")).containsExactly("COMPETENCE", "QUALITY");
        String address = "highlights/" + added.jsonPath().getString("id");
        ok(rewrite(address, highlight("2028-T1", "goal", List.of("COST_EFFICIENCY"))));
        assertThat(read("highlights?period=2028-T1&goal=goal").getList("items.benefits[0]"))
                .containsExactly("COST_EFFICIENCY");
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
        assertThat(read("highlights?goal=goal").getList("items")).isEmpty();
    }

    @Test
    void highlightWithoutBenefitOrGoalOfThePlanIsRefused() {
        created(plan(2029, List.of(kpi("beside", "K01", null))));
        isProblem(editor().body(highlight("2029", "goal", List.of())).post(API + "highlights"), 422, "invalid");
        isProblem(
                editor().body(highlight("2029", "none", List.of("QUALITY"))).post(API + "highlights"), 422, "invalid");
        isProblem(
                editor().body(highlight("2029", "goal", List.of("SPEED"))).post(API + "highlights"),
                400,
                "malformed-request");
        isProblem(person("bo").get(API + "highlights"), 403, "forbidden");
        isProblem(
                as("publisher")
                        .body(highlight("2029", "goal", List.of("QUALITY")))
                        .post(API + "highlights"),
                403,
                "forbidden");
        isProblem(as("goals-editor").get(API + "highlights/" + UUID.randomUUID()), 404, "not-found");
    }
}
