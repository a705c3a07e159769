package nu.kommunalutveckling.gateway.activities;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities are told, changed and followed through their seven statuses. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class ActivityTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, @Nullable Object> activity(int year) {
        Map<String, @Nullable Object> activity = new LinkedHashMap<>();
        activity.put("year", year);
        activity.put("goal", "goal");
        activity.put("owner", "social");
        activity.put("sv", "Gemensam taxa");
        activity.put("startsOn", year + "-01-01");
        activity.put("endsOn", year + "-06-30");
        return activity;
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> row, String member, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(row);
        changed.put(member, value);
        return changed;
    }

    private static Response status(String address, String status) {
        return as("goals-editor")
                .header("If-Match", tag(address))
                .body(Map.of("status", status, "note", "Läget är " + status))
                .put(API + address + "/status");
    }

    @Test
    void activityIsFollowedThroughAllItsStatuses() {
        created(plan(2025, List.of(kpi("beside", "K01", null))));
        Response added = editor().body(activity(2025)).post(API + "activities");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(added.jsonPath().getString("status")).isEqualTo("NOT_STARTED");
        String address = "activities/" + added.jsonPath().getString("id");
        List<String> through = List.of("ON_PLAN", "DELAYED", "PROBLEMS", "SERIOUS_PROBLEMS", "DONE", "CANCELLED");
        through.forEach(status -> ok(status(address, status)));
        assertThat(read(address).getString("status")).isEqualTo("CANCELLED");
        assertThat(read(address + "/status-changes").getList("items.status"))
                .startsWith("NOT_STARTED")
                .hasSize(7)
                .containsAll(through);
        assertThat(read(address + "/status-changes").getString("items[1].note")).isEqualTo("Läget är ON_PLAN");
        ok(rewrite(address, with(activity(2025), "sv", "Gemensam taxa för tillsyn")));
        assertThat(read("activities?year=2025&owner=social&status=CANCELLED").getList("items.sv"))
                .containsExactly("Gemensam taxa för tillsyn");
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
        isProblem(as("goals-editor").get(API + address), 404, "not-found");
        isProblem(as("goals-editor").get(API + address + "/status-changes"), 404, "not-found");
    }

    @Test
    void repeatedAddingAddsOnce() {
        created(plan(2026, List.of(kpi("beside", "K01", null))));
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            ok(as("goals-editor")
                    .header("Idempotency-Key", key)
                    .body(activity(2026))
                    .post(API + "activities"));
        }
        assertThat(read("activities?year=2026").getList("items")).hasSize(1);
    }

    @Test
    void activityThatFitsNoPlanOrThatNobodyHasSeenIsRefused() {
        created(plan(2027, List.of(kpi("beside", "K01", null))));
        isProblem(editor().body(with(activity(2027), "goal", "none")).post(API + "activities"), 422, "invalid");
        isProblem(editor().body(activity(2098)).post(API + "activities"), 422, "invalid");
        isProblem(editor().body(with(activity(2027), "owner", null)).post(API + "activities"), 422, "invalid");
        isProblem(editor().body(with(activity(2027), "endsOn", "2026-12-31")).post(API + "activities"), 422, "invalid");
        isProblem(as("goals-editor").body(activity(2027)).post(API + "activities"), 400, "idempotency-key-missing");
        isProblem(as("publisher").body(activity(2027)).post(API + "activities"), 403, "forbidden");
        String address = "activities/"
                + ok(editor().body(activity(2027)).post(API + "activities")).getString("id");
        isProblem(
                as("goals-editor").body(Map.of("status", "DONE")).put(API + address + "/status"),
                428,
                "precondition-required");
        isProblem(
                as("goals-editor")
                        .header("If-Match", "\"x\"")
                        .body(Map.of("status", "DONE"))
                        .put(API + address + "/status"),
                412,
                "stale");
        isProblem(status(address, "SLOW"), 400, "malformed-request");
        isProblem(
                as("goals-editor")
                        .header("If-Match", "\"x\"")
                        .body(activity(2027))
                        .put(API + address),
                412,
                "stale");
        isProblem(as("goals-editor").delete(API + address), 428, "precondition-required");
        assertThat(read(address + "/status-changes").getList("items")).hasSize(1);
    }
}
