package nu.kommunalutveckling.course.needs;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.municipality;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What organisations want, each its own and all together, and what is refused. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class NeedTest {

    @Test
    void theNeedsOfAYearAreSeenTogether() {
        String course = course();
        created(state(municipality("0680"), "0680", 2070, course, "Vad som helst", 12));
        created(state(municipality("0604"), "0604", 2070, course, "Annat", 5));
        created(state(municipality("0604"), "0604", 2070, course, "Annat", 1));
        created(state(editor(), "06", 2070, null, "Ny kurs", 9));
        created(state(editor(), "other", 2070, null, "ny KURS", 8));
        created(state(editor(), "06", 2071, course, "Ett annat år", 99));
        JsonPath together = ok(reader().get(COURSE + "/needs/together/2070")).jsonPath();
        assertThat(together.getList("items.course")).containsExactly(course, null);
        assertThat(together.getString("items[0].title")).isEqualTo("Kursen " + course);
        assertThat(together.getString("items[1].title")).isEqualToIgnoringCase("ny kurs");
        assertThat(together.getList("items.organisations")).containsExactly(2, 2);
        assertThat(together.getList("items.participants")).containsExactly(18, 17);
    }

    @Test
    void anOrganisationChangesAndWithdrawsItsNeed() {
        String id = id(state(municipality("0680"), "0680", 2072, null, "Först", 3));
        String path = "/needs/" + id;
        JsonPath changed = ok(put(municipality("0680"), reader(), path, path, need("0680", 2072, null, "Sedan", 4)))
                .jsonPath();
        assertThat(changed.getString("title")).isEqualTo("Sedan");
        assertThat(ok(reader().get(COURSE + "/needs?year=2072&organisation=0680"))
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id);
        assertThat(reader().get(COURSE + "/needs?year=2072&format=csv")
                        .asString()
                        .lines())
                .hasSize(2);
        assertThat(municipality("0680").delete(COURSE + path).statusCode()).isEqualTo(204);
        isProblem(reader().get(COURSE + path), 404, "not-found");
        isProblem(municipality("0680").delete(COURSE + path), 404, "not-found");
    }

    @Test
    void nobodyWritesAnothersNeeds() {
        isProblem(state(municipality("0680"), "0604", 2073, null, "X", 3), 403, "forbidden");
        String path = "/needs/" + id(state(municipality("0604"), "0604", 2073, null, "X", 3));
        isProblem(put(municipality("0680"), reader(), path, path, need("0680", 2073, null, "X", 3)), 403, "forbidden");
        isProblem(put(municipality("0604"), reader(), path, path, need("0680", 2073, null, "X", 3)), 403, "forbidden");
        isProblem(municipality("0680").delete(COURSE + path), 403, "forbidden");
        isProblem(state(reader(), "0680", 2073, null, "X", 3), 403, "forbidden");
        isProblem(get("/needs"), 401, "not-authenticated");
    }

    @Test
    void aNeedHoldsTogether() {
        field(state(editor(), "1480", 2074, null, "X", 3), "organisation");
        field(state(editor(), "0680", 2074, key("finns-inte"), "X", 3), "course");
        field(state(editor(), "0680", 2074, null, " ", 3), "title");
        field(state(editor(), "0680", 2074, null, "X", 0), "participants");
        field(state(editor(), "0680", 1999, null, "X", 3), "year");
    }

    @Test
    void whoeverHasNotSeenItDoesNotReplaceIt() {
        String path = COURSE + "/needs/" + id(state(editor(), "0680", 2075, null, "X", 3));
        var body = need("0680", 2075, null, "Y", 3);
        isProblem(editor().contentType("application/json").body(body).put(path), 428, "precondition-required");
        isProblem(
                editor().contentType("application/json")
                        .header("If-Match", "\"old\"")
                        .body(body)
                        .put(path),
                412,
                "stale");
    }

    private static Response state(
            RequestSpecification as, String organisation, int year, @Nullable String course, String title, int number) {
        return post(as, "/needs", need(organisation, year, course, title, number));
    }

    private static Map<String, @Nullable Object> need(
            String organisation, int year, @Nullable String course, String title, int number) {
        Map<String, @Nullable Object> need = new HashMap<>();
        need.put("organisation", organisation);
        need.put("year", year);
        need.put("course", course);
        need.put("title", title);
        need.put("participants", number);
        return need;
    }

    private static String id(Response made) {
        return created(made).jsonPath().getString("id");
    }

    private static void field(Response refused, String field) {
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    }
}
