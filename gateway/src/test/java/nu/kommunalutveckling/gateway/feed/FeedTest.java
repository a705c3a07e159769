package nu.kommunalutveckling.gateway.feed;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.feed.Following.FEED;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.text;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.feed.Following.Told;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens is told once, in its order, to those who may hear it. */
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class)
@QuarkusTestResource(value = Tokens.class)
@QuarkusTestResource(value = MeasureServers.class, restrictToAnnotatedClass = true)
class FeedTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response publish(int year, String reason) {
        return as("publisher")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"period": "%d", "reason": %s, "decision": {"registryNumber": "2020/1867"}}""".formatted(year, reason))
                .post(API + "publications");
    }

    @Test
    void planPublicationAndCorrectionAreToldInTheirOrder() {
        Following following = Following.fromNow();
        created(plan(2003, List.of(kpi("told", "K01", "share;of:told"))));
        ok(rewrite("plans/2003/areas/area", Map.of("goal", "goal", "title", text("Annat"))));
        JsonPath first = ok(publish(2003, "null"));
        JsonPath second = ok(publish(2003, "\"Rättad.\""));

        List<Told> told = following.all().stream()
                .filter(event -> !event.type().startsWith("PERIOD"))
                .toList();
        assertThat(told).extracting("type").containsExactly("PLAN_CHANGED", "PLAN_CHANGED", "PUBLISHED", "RESTATED");
        JsonPath all = JsonPath.from(given().get(FEED + "?limit=1000").asString());
        assertThat(told)
                .extracting("subject")
                .containsExactly(
                        "goals/v1/plans/2003",
                        "goals/v1/plans/2003",
                        "goals/v1/publications/" + first.getString("id"),
                        "goals/v1/publications/" + second.getString("id"));
        assertThat(told).extracting("data.act").containsExactly("created", "changed", null, null);
        assertThat(told).extracting("data.part").containsExactly(null, "areas/area", null, null);
        assertThat(told).extracting("data.version").containsExactly(null, null, 1, 2);
        assertThat(told).extracting("data.reason").containsExactly(null, null, null, "Rättad.");
        assertThat(told)
                .extracting("data.hash")
                .containsExactly(null, null, first.getString("hash"), second.getString("hash"));
        assertThat(all.getList("items.id"))
                .containsAll(told.stream().map(Told::id).toList());
        assertThat(given().get(all.getString("items[0]._links.subject").replaceFirst("^https?://[^/]+", ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(following.restarted().all())
                .filteredOn(event -> !event.type().startsWith("PERIOD"))
                .isEmpty();
    }

    @Test
    void whatIsRefusedIsNotTold() {
        Following following = Following.fromNow();
        created(plan(2004, List.of(kpi("told", "K01", "share;of:told"))));
        MeasureServers.open("share;of:told");
        isProblem(publish(2004, "null"), 409, "services-not-closed");
        isProblem(as("goals-editor").header("If-Match", "\"x\"").delete(API + "plans/2004/kpis/told"), 412, "stale");
        assertThat(following.all())
                .filteredOn(event -> !event.type().startsWith("PERIOD"))
                .extracting("data.act")
                .containsExactly("created");
    }

    @Test
    void closingIsToldOnceWhenItIsHeardAndReopeningToo() {
        Following following = Following.fromNow();
        created(plan(2005, List.of(kpi("told", "K01", "share;of:closing"))));
        String closing = "network/v1/period-closings/2005";
        look();
        look();
        assertThat(following.of("PERIOD_CLOSED", closing)).singleElement().satisfies(event -> {
            assertThat(event.data()).containsEntry("service", "network").containsEntry("period", "2005");
        });
        MeasureServers.open("share;of:closing");
        look();
        assertThat(following.of("PERIOD_REOPENED", closing)).hasSize(1);
        MeasureServers.allWell();
        look();
        assertThat(following.of("PERIOD_CLOSED", closing)).hasSize(1);
        assertThat(following.all())
                .filteredOn(event -> event.subject().equals(closing))
                .isEmpty();

        JsonPath anyone = given().get(FEED + "?limit=1000").jsonPath();
        assertThat(anyone.getList("items.type")).doesNotContain("PERIOD_CLOSED", "PERIOD_REOPENED");
        assertThat(anyone.getLong("next")).isGreaterThanOrEqualTo(following.since());
    }

    private static void look() {
        ok(given().auth().oauth2(Tokens.withScopes("kpi:read")).get(API + "status?basis=live&period=2005"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=-1",
                "since=abc",
                "since=1.5",
                "since=01",
                "since=9999999999999999",
                "wait=31",
                "wait=-1",
                "wait=1s",
                "limit=0",
                "limit=1001",
                "since=0&since=1"
            })
    void malformedQuestionIsRefused(String query) {
        isProblem(given().get(FEED + "?" + query), 400, "invalid-parameter");
    }

    @Test
    void placeTheFeedHasNotReachedIsRefused() {
        isProblem(given().get(FEED + "?since=999999999999999"), 400, "position-ahead");
        isProblem(given().get(FEED + "?sinc=1"), 400, "unknown-parameter");
        isProblem(given().auth().oauth2(Tokens.expired("admin")).get(FEED), 401, "not-authenticated");
    }
}
