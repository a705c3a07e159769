package nu.kommunalutveckling.course.economy;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.close;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.heldOccasion;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fees, costs, result and break-even, and what is refused. The fee of the occasions here is 1 000 SEK. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class EconomyTest {

    @Test
    void untilItIsHeldThoseRegisteredPayAndThoseWaitingDoNot() {
        String occasion = openOccasion(2);
        registerMany(occasion, 3);
        JsonPath economy = ok(set(occasion, "18000.50", "250", "null")).jsonPath();
        assertThat(economy.getInt("participants")).isEqualTo(2);
        assertThat(money(economy, "fees")).isEqualByComparingTo("2000");
        assertThat(money(economy, "costs")).isEqualByComparingTo("18500.5");
        assertThat(money(economy, "result")).isEqualByComparingTo("-16500.5");
        // 24 × 750 is 18 000: fifty öre too little.
        assertThat(economy.getInt("breakEven")).isEqualTo(25);
    }

    @Test
    void onceItIsHeldThoseWhoCamePayOrWhatIsInvoicedStands() {
        String occasion = heldOccasion(course(), LocalDate.of(2023, 9, 4), Map.of("0680", 20, "0604", 10));
        assertThat(money(ok(set(occasion, "18000", "250", "null")).jsonPath(), "result"))
                .isEqualByComparingTo("4500");
        JsonPath invoiced = ok(setAgain(
                        occasion, "{\"fixedCost\":18000,\"costPerParticipant\":250,\"feesInvoiced\":29000.25}"))
                .jsonPath();
        assertThat(money(invoiced, "fees")).isEqualByComparingTo("29000.25");
        assertThat(money(invoiced, "result")).isEqualByComparingTo("3500.25");
        assertThat(ok(reader().get(COURSE + "/occasions/" + occasion + "/economy"))
                        .asString())
                .isEqualTo(ok(editor().get(COURSE + "/occasions/" + occasion + "/economy"))
                        .asString());
    }

    @Test
    void whatIsCancelledCostsWhatIsFixed() {
        String occasion = openOccasion(5);
        registerMany(occasion, 4);
        ok(set(occasion, "5000", "250", "null"));
        ok(changeState(occasion, "CANCELLED", "TOO_FEW_REGISTERED", null));
        JsonPath economy =
                reader().get(COURSE + "/occasions/" + occasion + "/economy").jsonPath();
        assertThat(economy.getInt("participants")).isZero();
        assertThat(money(economy, "result")).isEqualByComparingTo("-5000");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 1000, 0", "750, 250, 1", "751, 250, 2", "0, 1000.01, null", "1, 1000, null", "999, 0, 1"
    })
    void breakEvenIsTheLeastNumberThatPays(String fixed, String each, String least) {
        String breakEven =
                ok(set(openOccasion(5), fixed, each, "null")).jsonPath().getString("breakEven");
        assertThat(String.valueOf(breakEven)).isEqualTo(least);
    }

    @Test
    void thoseBelowBreakEvenNearTheirLastDayAreListed() {
        String below = near(5);
        String enough = near(5);
        registerMany(enough, 3);
        String farAway = near(60);
        String never = near(6);
        for (String occasion : List.of(below, enough, farAway)) {
            ok(set(occasion, "3000", "0", "null"));
        }
        ok(set(never, "3000", "1000", "null"));
        registerMany(never, 5);
        assertThat(warned("?limit=1000")).contains(below, never).doesNotContain(enough, farAway);
        assertThat(warned("?limit=1000&days=90")).contains(below, never, farAway);
        assertThat(warned("?limit=1000&days=0")).doesNotContain(below, never, farAway);
        isProblem(reader().get(COURSE + "/economies/below-break-even?days=400"), 400, "invalid-parameter");
        assertThat(reader().get(COURSE + "/economies/below-break-even?format=csv")
                        .asString())
                .startsWith("occasion,course,state,");
    }

    @Test
    void allOfAPeriodAreListed() {
        String course = course();
        String occasion = heldOccasion(course, LocalDate.of(2023, 9, 5), Map.of("0680", 20));
        heldOccasion(course, LocalDate.of(2023, 9, 6), Map.of("0680", 20));
        ok(set(occasion, "1", "1", "null"));
        assertThat(reader().get(COURSE + "/economies?period=2023-T3&course=" + course)
                        .jsonPath()
                        .getList("items.occasion"))
                .containsExactly(occasion);
        assertThat(reader().get(COURSE + "/economies?period=2022&course=" + course)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void moneyIsNeverNegativeNorFinerThanAnOre() {
        String occasion = openOccasion(5);
        field(set(occasion, "-0.01", "0", "null"), "fixedCost");
        field(set(occasion, "0", "-1", "null"), "costPerParticipant");
        field(set(occasion, "0", "0", "-1"), "feesInvoiced");
        field(set(occasion, "0.001", "0", "null"), "fixedCost");
    }

    @Test
    void whoeverHasNotSeenItDoesNotReplaceIt() {
        String occasion = openOccasion(5);
        String path = COURSE + "/occasions/" + occasion + "/economy";
        String body = "{\"fixedCost\":1,\"costPerParticipant\":1,\"feesInvoiced\":null}";
        isProblem(reader().get(path), 404, "not-found");
        isProblem(json(body).put(path), 428, "precondition-required");
        ok(set(occasion, "1", "1", "null"));
        isProblem(json(body).header("If-None-Match", "*").put(path), 412, "already-exists");
        isProblem(json(body).put(path), 428, "precondition-required");
        isProblem(json(body).header("If-Match", "\"old\"").put(path), 412, "stale");
        isProblem(
                json(body).header("If-None-Match", "*").put(COURSE + "/occasions/" + key("finns-inte") + "/economy"),
                404,
                "not-found");
    }

    @Test
    void inAClosedPeriodItStands() {
        String occasion = heldOccasion(course(), LocalDate.of(2002, 5, 6), Map.of());
        close("2002");
        isProblem(set(occasion, "1", "1", "null"), 409, "period-closed");
    }

    @Test
    void aMunicipalityReadsButDoesNotWrite() {
        String path = COURSE + "/occasions/" + openOccasion(5) + "/economy";
        isProblem(
                municipality("0680")
                        .contentType("application/json")
                        .header("If-None-Match", "*")
                        .body("{}")
                        .put(path),
                403,
                "forbidden");
    }

    private static BigDecimal money(JsonPath economy, String field) {
        return new BigDecimal(economy.getString(field));
    }

    private static String near(int days) {
        var plan = occasionOf(key("t"), course(), inDays(days + 20), 9);
        plan.put("lastRegistrationDay", inDays(days).toString());
        return occasion(plan);
    }

    private static Response set(String occasion, String fixed, String each, String invoiced) {
        return json("{\"fixedCost\":%s,\"costPerParticipant\":%s,\"feesInvoiced\":%s}".formatted(fixed, each, invoiced))
                .header("If-None-Match", "*")
                .put(COURSE + "/occasions/" + occasion + "/economy");
    }

    private static Response setAgain(String occasion, String body) {
        String path = COURSE + "/occasions/" + occasion + "/economy";
        return json(body).header("If-Match", editor().get(path).header("ETag")).put(path);
    }

    private static RequestSpecification json(String body) {
        return editor().contentType("application/json").body(body);
    }

    private static List<String> warned(String query) {
        return ok(reader().get(COURSE + "/economies/below-break-even" + query))
                .jsonPath()
                .getList("items.occasion");
    }

    private static void field(Response refused, String field) {
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    }
}
