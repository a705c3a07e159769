package nu.kommunalutveckling.finance.plans;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.finance.plans.Planning.cost;
import static nu.kommunalutveckling.finance.plans.Planning.make;
import static nu.kommunalutveckling.finance.plans.Planning.plan;
import static nu.kommunalutveckling.finance.plans.Planning.rest;
import static nu.kommunalutveckling.finance.plans.Planning.use;
import static nu.kommunalutveckling.finance.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PlanRefusalsTest {
    @Test
    void whatIsUnknownIsRefused() {
        refused("netCosts", cost("no-such-area", 2041, 1), "netCosts[0].area");
        refused("netCosts", cost(surplus(), 2041, 1), "netCosts[0].area");
        refused("stateFunds", use("no-such-grant", 2041, 1), "stateFunds[0].stateGrant");
    }

    @Test
    void areaOutsideItsYearsIsRefused() {
        Map<String, @Nullable Object> ended = describedArea(key());
        ended.put("lastYear", 2041);
        String area = ok(post("areas", ended)).getString("key");
        refused("netCosts", cost(area, 2042, 1), "netCosts[0].area");
    }

    @Test
    void grantOutsideItsYearsIsRefused() {
        String grant = ok(post(
                        "state-grants",
                        Map.of(
                                "key",
                                key(),
                                "area",
                                area(),
                                "programme",
                                "Program",
                                "sv",
                                "Bidrag",
                                "en",
                                "Grant",
                                "firstYear",
                                2042,
                                "lastYearOfUse",
                                2042)))
                .getString("key");
        refused("stateFunds", use(grant, 2041, 1), "stateFunds[0].stateGrant");
        refused("stateFunds", use(grant, 2043, 1), "stateFunds[0].stateGrant");
    }

    @Test
    void yearOutsideThePlanIsRefused() {
        refused("netCosts", cost(area(), 2040, 1), "netCosts[0].year");
        refused("netCosts", cost(area(), 2044, 1), "netCosts[0].year");
        refused("stateFunds", use(grant(area()), 2044, 1), "stateFunds[0].year");
        refused("remaining", rest("STATE", 2039, 1), "remaining[0].year");
    }

    @Test
    void amountsThatAreNoAmountsAreRefused() {
        for (Object amount : List.of(-1, new BigDecimal("0.005"), new BigDecimal("1000000000000.01"))) {
            refused("netCosts", cost(area(), 2041, amount), "netCosts[0].amount");
            refused("stateFunds", use(grant(area()), 2041, amount), "stateFunds[0].amount");
            refused("remaining", rest("STATE", 2041, amount), "remaining[0].amount");
        }
    }

    @Test
    void theSameLineTwiceIsRefused() {
        String area = area();
        String grant = grant(area);
        blames(with(plan(key()), "netCosts", List.of(cost(area, 2041, 1), cost(area, 2041, 2))), "netCosts[1].area");
        blames(
                with(plan(key()), "stateFunds", List.of(use(grant, 2041, 1), use(grant, 2041, 2))),
                "stateFunds[1].stateGrant");
        blames(
                with(plan(key()), "remaining", List.of(rest("STATE", 2041, 1), rest("STATE", 2041, 2))),
                "remaining[1].financier");
    }

    @Test
    void firstYearAfterTheLastIsRefused() {
        blames(with(with(plan(key()), "netCosts", List.of(cost(area(), 2041, 1))), "lastYear", 2040), "lastYear");
    }

    @Test
    void planWithoutLinesOrReasonIsRefused() {
        blames(plan(key()), "netCosts");
        blames(with(with(plan(key()), "netCosts", List.of(cost(area(), 2041, 1))), "reason", " "), "reason");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String key = ok(make(with(plan(key()), "netCosts", List.of(cost(area(), 2041, 1)))))
                .getString("key");
        isProblem(get("plans/no-such-plan"), 404, "not-found");
        isProblem(get("plans/" + key + "/versions/2"), 404, "not-found");
        isProblem(get("plans/" + key + "/differences?from=1&to=2"), 404, "not-found");
        isProblem(get("plans/" + key + "/differences?from=1&to=x"), 400, "invalid-parameter");
        isProblem(get("plans/" + key + "/differences?from=1"), 400, "invalid-parameter");
    }

    private static void refused(String section, Map<String, Object> line, String field) {
        blames(with(plan(key()), section, List.of(line)), field);
    }

    private static void blames(Map<String, Object> plan, String field) {
        Response answer = make(plan);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .containsExactly(field);
        isProblem(get("plans/" + plan.get("key")), 404, "not-found");
    }
}
