package nu.kommunalutveckling.finance.plans;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.plans.Planning.cost;
import static nu.kommunalutveckling.finance.plans.Planning.make;
import static nu.kommunalutveckling.finance.plans.Planning.plan;
import static nu.kommunalutveckling.finance.plans.Planning.rest;
import static nu.kommunalutveckling.finance.plans.Planning.use;
import static nu.kommunalutveckling.finance.plans.Planning.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nu.kommunalutveckling.finance.bookkeeping.Desk;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PlanTest {
    @Inject
    Sums sums;

    @Test
    void nextVersionTakesThePlaceOfTheLastAndTheFirstStays() {
        String area = area();
        Map<String, Object> first = with(plan(key()), "netCosts", List.of(cost(area, 2041, 100.5)));
        String key = String.valueOf(first.get("key"));
        assertThat(make(first).header("Location")).endsWith("/finance/v1/plans/" + key + "/versions/1");
        ok(make(with(first, "netCosts", List.of(cost(area, 2041, 130), cost(area, 2043, 20)))));

        JsonPath latest = ok(get("plans/" + key));
        assertThat(latest.getInt("version")).isEqualTo(2);
        assertThat(latest.getString("lines[0].amount")).isEqualTo("130.00");
        JsonPath before = ok(get("plans/" + key + "/versions/1"));
        assertThat(before.getList("lines")).hasSize(1);
        assertThat(before.getString("lines[0].amount")).isEqualTo("100.50");
        assertThat(ok(get("plans?plan=" + key)).getInt("_meta.totalRecords")).isEqualTo(2);
    }

    @Test
    void whatTwoVersionsSayDifferentlyIsToldWithBothAmounts() {
        String area = area();
        String grant = grant(area);
        Map<String, Object> first = with(
                with(plan(key()), "netCosts", List.of(cost(area, 2041, 100), cost(area, 2042, 7))),
                "stateFunds",
                List.of(use(grant, 2041, 50)));
        String key = String.valueOf(first.get("key"));
        ok(make(first));
        ok(make(with(
                with(
                        with(
                                first,
                                "netCosts",
                                List.of(cost(area, 2042, new BigDecimal("7.00")), cost(area, 2041, 90))),
                        "stateFunds",
                        List.of()),
                "remaining",
                List.of(rest("STATE", 2041, 12)))));

        JsonPath differences = ok(get("plans/" + key + "/differences?from=1&to=2"));
        assertThat(differences.getList("items.about")).containsExactlyInAnyOrder(area, grant, "STATE");
        differs(differences, area, "100.00", "90.00", "-10.00");
        differs(differences, grant, "50.00", null, "-50.00");
        differs(differences, "STATE", null, "12.00", "12.00");
        assertThat(ok(get("plans/" + key + "/differences?from=2&to=2")).getList("items"))
                .isEmpty();
        Response csv = get("plans/" + key + "/differences?from=1&to=2&format=csv");
        assertThat(csv.asString()).startsWith("section,about,year,before,after,difference\r\n");
        assertThat(csv.asString().lines()).hasSize(4);
    }

    @Test
    void remainingMayStartFromTheYearBefore() {
        JsonPath made =
                ok(make(with(plan(key()), "remaining", List.of(rest("OTHER", 2040, 5), rest("STATE", 2040, 6)))));
        assertThat(made.getString("totals[0].remaining")).isEqualTo("11.00");
        assertThat(made.getString("totals[0].netCost")).isNull();
    }

    @Test
    void thePlanSentTwiceIsMadeOnce() {
        Map<String, Object> plan = with(plan(key()), "netCosts", List.of(cost(area(), 2041, 1)));
        String once = "plan-" + plan.get("key");
        for (int i = 0; i < 2; i++) {
            Response answer =
                    editor(once).contentType("application/json").body(plan).post(Desk.API + "plans");
            assertThat(answer.statusCode()).isEqualTo(201);
        }
        assertThat(ok(get("plans?plan=" + plan.get("key"))).getInt("_meta.totalRecords"))
                .isEqualTo(1);
    }

    @Test
    void versionsMadeAtOnceNeverTakeEachOthersPlace() {
        Map<String, Object> plan = with(plan(key()), "netCosts", List.of(cost(area(), 2041, 1)));
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> make(plan).statusCode())
                .toList();
        assertThat(answers).isSubsetOf(201, 409).contains(201);
        List<Integer> versions =
                ok(get("plans?sort=version&plan=" + plan.get("key"))).getList("items.version");
        assertThat(versions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, Collections.frequency(answers, 201))
                        .boxed()
                        .toList());
    }

    @Test
    void totalsAreWhatTheRowsSumTo() {
        Random random = new Random(41);
        String key = key();
        List<Map<String, Object>> costs = new ArrayList<>();
        List<Map<String, Object>> uses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String area = area();
            String grant = grant(area);
            for (int year = 2041; year <= 2043; year++) {
                costs.add(cost(area, year, BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2)));
                uses.add(use(grant, year, BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2)));
            }
        }
        ok(make(with(with(plan(key), "netCosts", costs.subList(0, 1)), "stateFunds", uses)));
        JsonPath made = ok(make(with(with(plan(key), "netCosts", costs), "stateFunds", uses.subList(0, 10))));
        for (int i = 0; i < 3; i++) {
            total(made, key, i, "netCost", "NET_COST");
            total(made, key, i, "stateFunds", "STATE_FUNDS");
        }
    }

    private void total(JsonPath plan, String key, int i, String field, String section) {
        assertThat(new BigDecimal(plan.getString("totals[" + i + "]." + field)))
                .isEqualByComparingTo(sums.amount(
                        "select sum(amount) from plan_line where version = 2 and key = '%s' and section = '%s' and year = %s"
                                .formatted(key, section, plan.getInt("totals[" + i + "].year"))));
    }

    private static void differs(
            JsonPath differences, String about, @Nullable String before, @Nullable String after, String by) {
        String item = "items.find { it.about == '" + about + "' }.";
        assertThat(differences.getString(item + "before")).isEqualTo(before);
        assertThat(differences.getString(item + "after")).isEqualTo(after);
        assertThat(differences.getString(item + "difference")).isEqualTo(by);
    }
}
