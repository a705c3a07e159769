package nu.kommunalutveckling.finance.areas;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AreaRefusalsTest {

    @Test
    void areaThatDoesNotFitIsRefusedByTheFieldThatIsToBlame() {
        String whole = area();
        String part = area("PROJECT", whole);
        refused("parent", "no-such-area", "parent", "Does not exist.");
        refused("parent", part, "parent", "Is a sub-area itself.");
        refused("kind", "STAFF", whole, "kind", "Differs from the kind of its parent.");
        refused("lastYear", 1999 + 1 - 1, "lastYear", null);
        refused("names", List.of(), "names", null);
        refused("names", List.of(Map.of("fromYear", 2001, "sv", "å", "en", "a")), "names", "A name for firstYear");
        Map<String, Object> name = Map.of("fromYear", 2000, "sv", "å", "en", "a");
        refused("names", List.of(name, name), "names", "2000 stands twice.");
        refused("key", "Ö", "key", null);
    }

    @Test
    void subAreaCannotOutliveItsArea() {
        Map<String, @Nullable Object> whole = describedArea(key());
        whole.put("firstYear", 2010);
        whole.put("lastYear", 2012);
        ok(post("areas", whole));
        Map<String, @Nullable Object> part = describedArea(key());
        part.put("parent", whole.get("key"));
        Response answer = post("areas", part);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactlyInAnyOrder("firstYear", "lastYear");
    }

    @Test
    void thereIsOneAreaForTheSurplus() {
        surplus();
        Map<String, @Nullable Object> second = describedArea(key());
        second.put("kind", "SURPLUS");
        isProblem(post("areas", second), 409, "conflict");
        Map<String, @Nullable Object> below = describedArea(key());
        below.put("kind", "SURPLUS");
        below.put("parent", area());
        isProblem(post("areas", below), 422, "invalid");
    }

    @Test
    void areaWithPartsBecomesNoPartAndKeepsTheirKind() {
        String whole = area();
        area("PROJECT", whole);
        Map<String, @Nullable Object> change = change(whole);
        change.put("parent", area());
        blames(put("areas/" + whole, change), "parent", "An area with sub-areas");
        change = change(whole);
        change.put("kind", "SELF_FINANCED");
        blames(put("areas/" + whole, change), "kind", "has another");
        change = change(whole);
        change.put("lastYear", 2030);
        blames(put("areas/" + whole, change), "lastYear", "ends after");
    }

    @Test
    void areaWithEntriesKeepsItsKindItsPlaceAndTheirYears() {
        String area = area();
        ok(book(entry("RECEIVED", area, "2015-03-01", 100)));
        String before = get("areas/" + area).asString();
        for (Map<String, Object> changed : List.<Map<String, Object>>of(
                Map.of("kind", "STAFF"),
                Map.of("parent", area()),
                Map.of("firstYear", 2016),
                Map.of("lastYear", 2014))) {
            Map<String, @Nullable Object> change = change(area);
            change.putAll(changed);
            isProblem(put("areas/" + area, change), 409, "area-in-use");
        }
        assertThat(get("areas/" + area).asString()).isEqualTo(before);
        Map<String, @Nullable Object> change = change(area);
        change.put("firstYear", 2015);
        change.put("lastYear", 2015);
        ok(put("areas/" + area, change));
    }

    @Test
    void changeNeedsTheStateItChanges() {
        String area = area();
        isProblem(put("areas/" + area, null, change(area)), 428, "precondition-required");
        isProblem(put("areas/" + area, "\"stale\"", change(area)), 412, "stale");
        isProblem(put("areas/no-such-area", "\"any\"", change(area)), 404, "not-found");
        isProblem(get("areas/no-such-area"), 404, "not-found");
    }

    @Test
    void misspeltYearOrKindIsNotPassedOver() {
        isProblem(get("areas?year=22"), 400, "invalid-parameter");
        isProblem(get("areas?kind=PROJEKT"), 400, "invalid-parameter");
    }

    private static Map<String, @Nullable Object> change(String key) {
        Map<String, @Nullable Object> change = describedArea(key);
        change.remove("key");
        return change;
    }

    private static void refused(String field, Object value, String blamed, @Nullable String why) {
        refused(field, value, null, blamed, why);
    }

    private static void refused(
            String field, Object value, @Nullable String parent, String blamed, @Nullable String why) {
        Map<String, @Nullable Object> area = describedArea(key());
        area.put("parent", parent);
        area.put(field, value);
        blames(post("areas", area), blamed, why);
        isProblem(get("areas/" + area.get("key")), 404, "not-found");
    }

    private static void blames(Response answer, String field, @Nullable String why) {
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field", String.class))
                .as(answer.asString())
                .anyMatch(named -> named.startsWith(field));
        if (why != null) {
            assertThat(answer.asString()).contains(why);
        }
    }
}
