package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class BudgetTest {

    @Test
    void nextVersionTakesThePlaceOfTheLastAndInternalLinesAreNoCost() {
        String area = area();
        String payer = area();
        ok(budget(2071, Map.of("area", area, "amount", 100)));
        JsonPath second = ok(budget(
                2071,
                Map.of("area", area, "amount", 130),
                Map.of("area", payer, "amount", 20),
                Map.of("area", area, "counterArea", payer, "amount", 20)));
        assertThat(second.getInt("version")).isEqualTo(2);
        assertThat(new BigDecimal(second.getString("total"))).isEqualByComparingTo("150");
        assertThat(ok(get("budgets/2071")).getInt("version")).isEqualTo(2);
    }

    @Test
    void linesThatDoNotFitAreRefused() {
        String area = area();
        blames(budget(2072, Map.of("area", "no-such-area", "amount", 1)), "lines[0].area");
        blames(budget(2072, Map.of("area", surplus(), "amount", 1)), "lines[0].area");
        blames(budget(2072, Map.of("area", area, "counterArea", area, "amount", 1)), "lines[0].counterArea");
        blames(budget(2072, Map.of("area", area, "amount", 1), Map.of("area", area, "amount", 2)), "lines[1].area");
        blames(budget(2072, Map.of("area", area, "amount", new BigDecimal("1.005"))), "lines[0].amount");
        isProblem(get("budgets/2072"), 404, "not-found");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Read alone, and handed to a method that reads alone.
    private static Response budget(int year, Map<String, Object>... lines) {
        return post("budgets", Map.of("year", year, "reason", "Beslut.", "lines", List.of(lines)));
    }

    private static void blames(Response answer, String field) {
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .contains(field);
    }
}
