package nu.kommunalutveckling.gateway.plans;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.attempt;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.gateway.status.MeasureServers.Mood;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import nu.kommunalutveckling.test.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan goes in whole, comes out whole, and stays where its services are away. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PlanTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    @Test
    void planComesOutAsItWentInAndGoesInAgain() throws IOException {
        var plan = plan(2016, List.of(kpi("out-and-in", "K01", "share;of:a"), kpi("by-hand", "K02", null)));
        created(plan);
        Response out = given().get(API + "plans/2016");
        assertThat(JSON.readTree(out.asString())).isEqualTo(JSON.readTree(JSON.writeValueAsString(plan)));
        Response again = as("goals-editor")
                .header("If-Match", out.header("ETag"))
                .body(out.asString())
                .put(API + "plans/2016");
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(given().get(API + "plans/2016").header("ETag")).isEqualTo(out.header("ETag"));
    }

    @Test
    void plansOfOldMayLeaveOutWhatCameLater() {
        var old = plan(2001, List.of(kpi("of-old", "K01", null)));
        old.remove("vision");
        old.remove("focusAreas");
        created(old);
        assertThat(read("plans/2001").getList("vision")).isEmpty();
    }

    /** The shipped plans are plans: whatever their services are called, no code knows them. */
    @Test
    void shippedPlanIsTakenAndRegionWithGoalsOfItsOwnIsToo() throws IOException {
        JsonNode elsewhere = JSON.readTree("""
                {"year": 2002, "source": "Region-Norr-1", "vision": [], "focusAreas": [], "goals": [
                 {"key": "kort-vantan", "title": {"sv": "Kort väntan", "en": "Short waits"},
                  "sustainableDevelopmentGoals": [3], "areas": [
                   {"key": "buss", "title": {"sv": "Buss", "en": "Buses"}, "kpis": [
                    {"key": "buses-on-time", "code": "A01", "title": {"sv": "I tid", "en": "On time"},
                     "kind": "PERCENT", "unit": "percent", "decimals": 1, "direction": "AT_LEAST", "target": 95.5,
                     "tolerance": 0.5, "periodKinds": ["HALF_YEAR"], "owner": "trafik",
                     "measure": {"service": "network", "select": "attendance-share;network:bussar"},
                     "dueDays": 14, "breaks": {"sv": "Nytt mätsätt", "en": "A new way of measuring"}},
                    {"key": "complaints", "code": "A02", "title": {"sv": "Klagomål", "en": "Complaints"},
                     "kind": "COUNT", "unit": "complaints", "decimals": 0, "direction": "AT_MOST", "target": 10,
                     "tolerance": null, "periodKinds": ["YEAR"], "owner": null, "measure": null, "dueDays": null,
                     "breaks": null}]}]},
                 {"key": "tomt", "title": {"sv": "Kommer", "en": "To come"}, "sustainableDevelopmentGoals": [],
                  "areas": []}]}""");
        Response taken = as("goals-editor")
                .header("If-None-Match", "*")
                .body(elsewhere.toString())
                .put(API + "plans/2002");
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        assertThat(JSON.readTree(given().get(API + "plans/2002").asString())).isEqualTo(elsewhere);
        MeasureServers.figure("attendance-share;network:bussar", "2002-H1", "\"value\":95.4");
        var status = given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get(API + "status?basis=live&period=2002")
                .jsonPath();
        assertThat(status.getString("goals[0].areas[0].kpis[0].status")).isEqualTo("PARTLY_MET");
    }

    @Test
    void shippedPlansHaveTheirKpisAndNamesOnce() throws IOException {
        for (int year = 2020; year <= 2022; year++) {
            JsonNode shipped = JSON.readTree(
                    Files.readString(Workspace.root().resolve("deploy/local/reference/plans/" + year + ".json")));
            assertThat(shipped.path("year").asInt()).isEqualTo(year);
            assertThat(shipped.findValues("measure")).hasSize(year == 2020 ? 9 : 32);
        }
    }

    @Test
    void awayServiceIsTakenToHaveWhatItLastHad() {
        created(plan(2003, List.of(kpi("heard", "K01", "share;of:a"))));
        MeasureServers.mood("network", Mood.FAULTY);
        assertThat(attempt(2004, plan(2004, List.of(kpi("heard", "K01", "share;of:b"))))
                        .statusCode())
                .isEqualTo(201);
        MeasureServers.mood("network", Mood.BABBLING);
        assertThat(attempt(2005, plan(2005, List.of(kpi("heard", "K01", "share;of:b"))))
                        .statusCode())
                .isEqualTo(201);
    }
}
