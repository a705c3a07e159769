package nu.kommunalutveckling.gateway.comments;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A comment is taken whatever it says, and told where its words contradict the figures. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class CommentTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response write(String period, String kpi, String words) {
        return as("goals-editor")
                .header("If-None-Match", "*")
                .body(Map.of("sv", words))
                .put(API + "comments/" + period + "/" + kpi);
    }

    private static void planned(int year) {
        created(plan(year, List.of(kpi("said-" + year, "K01", "share;of:said"), kpi("other-" + year, "K02", null))));
    }

    /** Whoever reads a live status makes the gateway know its figures. */
    private static void known(int year, int value, int before) {
        MeasureServers.figure("share;of:said", Integer.toString(year), "\"value\":" + value);
        MeasureServers.figure("share;of:said", Integer.toString(year - 1), "\"value\":" + before);
        ok(given().auth().oauth2(Tokens.withScopes("kpi:read")).get(API + "status?basis=live&period=" + year));
    }

    @Test
    void commentIsTakenAndItsWordsHeldAgainstTheFigures() {
        planned(2036);
        known(2036, 81, 76);
        Response written = write("2036", "said-2036", "Närvaron ökade från 70 procent. Målet är nästan nått.");
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
        JsonPath told = written.jsonPath();
        assertThat(told.getList("warnings.kind")).containsExactly("FORMER_VALUE", "TARGET_REACHED");
        assertThat(told.getString("warnings[1].message")).isEqualTo("Resultatet 81 når målvärdet 80.");
        assertThat(read("comments/2036/said-2036").getString("sv")).startsWith("Närvaron");
        assertThat(read("comments/2036/said-2036/warnings").getList("items")).hasSize(2);
        JsonPath mended = ok(rewrite(
                "comments/2036/said-2036",
                Map.of("sv", "Närvaron ökade från 76 procent. Målet är nått.", "en", "The target is reached.")));
        assertThat(mended.getList("warnings")).isEmpty();
        assertThat(mended.getString("comment.en")).isEqualTo("The target is reached.");
    }

    @Test
    void commentMayBeTriedFirst() {
        planned(2037);
        known(2037, 51, 53);
        Response tried = as("publisher")
                .header("Accept-Language", "en")
                .body(Map.of("kpi", "said-2037", "period", "2037", "text", "En klar förbättring."))
                .post(API + "comment-checks");
        assertThat(tried.jsonPath().getList("items.words")).containsExactly("förbättring");
        assertThat(tried.jsonPath().getString("items[0].message")).isEqualTo("The result went from 53 to 51.");
        assertThat(read("comments?period=2037").getList("items")).isEmpty();
        isProblem(
                as("publisher")
                        .body(Map.of("kpi", "none", "period", "2037", "text", "X"))
                        .post(API + "comment-checks"),
                404,
                "not-found");
    }

    @Test
    void valueWrittenByHandCountsToo() {
        planned(2038);
        ok(as("goals-editor")
                .header("If-None-Match", "*")
                .body(Map.of("value", 90, "source", "Lista"))
                .put(API + "manual-values/2038/other-2038"));
        assertThat(write("2038", "other-2038", "Vi når inte målet.").jsonPath().getList("warnings.kind"))
                .containsExactly("TARGET_REACHED");
    }

    @Test
    void ownerCommentsTheOwnKpiAndNoOther() {
        planned(2039);
        ok(rewrite("plans/2039/owners", Map.of("items", List.of(Map.of("kpi", "said-2039", "person", "eva")))));
        Map<String, ?> words = Map.of("sv", "Ett bra år.");
        assertThat(person("eva")
                        .header("If-None-Match", "*")
                        .body(words)
                        .put(API + "comments/2039/said-2039")
                        .statusCode())
                .isEqualTo(201);
        isProblem(
                person("eva").header("If-None-Match", "*").body(words).put(API + "comments/2039/other-2039"),
                403,
                "forbidden");
        isProblem(person("bo").header("If-Match", "\"x\"").delete(API + "comments/2039/said-2039"), 403, "forbidden");
        assertThat(person("eva")
                        .header("If-Match", tag("comments/2039/said-2039"))
                        .delete(API + "comments/2039/said-2039")
                        .statusCode())
                .isEqualTo(204);
        isProblem(as("publisher").get(API + "comments/2039/said-2039"), 404, "not-found");
    }

    @Test
    void commentOnNothingOrOverAnotherIsRefused() {
        planned(2034);
        isProblem(write("2034", "none", "X"), 404, "not-found");
        isProblem(write("2034", "said-2034", " "), 422, "invalid");
        isProblem(write("2034-X", "said-2034", "X"), 400, "invalid-parameter");
        assertThat(write("2034", "said-2034", "X").statusCode()).isEqualTo(201);
        isProblem(write("2034", "said-2034", "X"), 412, "already-exists");
        isProblem(
                as("goals-editor").body(Map.of("sv", "X")).put(API + "comments/2034/said-2034"),
                428,
                "precondition-required");
        isProblem(
                as("goals-editor")
                        .header("If-Match", "\"x\"")
                        .body(Map.of("sv", "X"))
                        .put(API + "comments/2034/said-2034"),
                412,
                "stale");
        isProblem(person("bo").get(API + "comments"), 403, "forbidden");
        isProblem(given().get(API + "comments"), 401, "not-authenticated");
    }
}
