package nu.kommunalutveckling.gateway.feed;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.feed.Following.FEED;
import static nu.kommunalutveckling.gateway.feed.Happenings.PLAN;
import static nu.kommunalutveckling.gateway.feed.Happenings.YEAR;
import static nu.kommunalutveckling.gateway.feed.Happenings.begin;
import static nu.kommunalutveckling.gateway.feed.Happenings.document;
import static nu.kommunalutveckling.gateway.feed.Happenings.happen;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
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
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class FeedTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response publish(String reason) {
        return as("publisher")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"period": "%d", "reason": %s, "decision": {"registryNumber": "2020/1867"}}""".formatted(YEAR, reason))
                .post(API + "publications");
    }

    /** What was told since, without the closings that a service happens to be heard of. */
    private static List<Told> withoutClosings(Following following) {
        return following.all().stream()
                .filter(event -> !event.type().startsWith("PERIOD"))
                .toList();
    }

    @Test
    void planPublicationAndCorrectionAreToldInTheirOrder() {
        begin();
        Following following = Following.fromNow();
        ok(rewrite("plans/" + YEAR, document()));
        happen();
        JsonPath first = ok(publish("null"));
        JsonPath second = ok(publish("\"Rättad.\""));

        List<Told> told = withoutClosings(following);
        assertThat(told).extracting("type").containsExactly("PLAN_CHANGED", "PLAN_CHANGED", "PUBLISHED", "RESTATED");
        assertThat(told)
                .extracting("subject")
                .containsExactly(
                        PLAN,
                        PLAN,
                        "goals/v1/publications/" + first.getString("id"),
                        "goals/v1/publications/" + second.getString("id"));
        assertThat(told).extracting("data.act").containsExactly("rewritten", "changed", null, null);
        assertThat(told).extracting("data.part").containsExactly(null, "areas/area", null, null);
        assertThat(told).extracting("data.version").containsExactly(null, null, 1, 2);
        assertThat(told).extracting("data.reason").containsExactly(null, null, null, "Rättad.");
        assertThat(told)
                .extracting("data.hash")
                .containsExactly(null, null, first.getString("hash"), second.getString("hash"));
        assertThat(withoutClosings(following.restarted())).isEmpty();
        JsonPath anyone = given().get(
                        FEED + "?limit=1&since=" + (told.getFirst().number() - 1))
                .jsonPath();
        assertThat(anyone.getString("items[0].id")).isEqualTo(told.getFirst().id());
        assertThat(given().get(anyone.getString("items[0]._links.subject").replaceFirst("^https?://[^/]+", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsRefusedIsNotTold() {
        begin();
        Following following = Following.fromNow();
        MeasureServers.open("share;of:told");
        isProblem(publish("\"Åter.\""), 409, "services-not-closed");
        isProblem(
                as("goals-editor").header("If-Match", "\"x\"").delete(API + "plans/" + YEAR + "/kpis/told"),
                412,
                "stale");
        assertThat(withoutClosings(following)).isEmpty();
    }

    /** Of a year that no status of the other tests looks back to. */
    @Test
    void closingIsToldOnceWhenItIsHeardAndReopeningToo() {
        created(plan(2023, List.of(kpi("closing", "K01", "share;of:closing"))));
        Following following = Following.fromNow();
        String closing = "network/v1/period-closings/2023";
        look();
        look();
        assertThat(following.of("PERIOD_CLOSED", closing)).singleElement().satisfies(event -> assertThat(event.data())
                .containsEntry("service", "network")
                .containsEntry("period", "2023"));
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
        ok(given().auth().oauth2(Tokens.withScopes("kpi:read")).get(API + "status?basis=live&period=2023"));
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
