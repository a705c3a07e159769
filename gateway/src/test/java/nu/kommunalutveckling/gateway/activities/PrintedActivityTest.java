package nu.kommunalutveckling.gateway.activities;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities as documents print them come in once, and say no more than their document. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PrintedActivityTest {
    private static final String HEADER = "source,year,owner,type,audience,sv,status,statusAsPrinted\n";

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Response send(String rows, String query) {
        return given().auth()
                .oauth2(Tokens.withRoles("goals-editor"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER + rows)
                .post(API + "activities/imports" + query);
    }

    private static JsonPath imported(String rows) {
        return ok(send(rows, ""));
    }

    private static List<Map<String, @Nullable Object>> of(String source) {
        return read("activities?sort=year&source=" + source).getList("items");
    }

    @Test
    void whatIsNotPrintedStaysUnsaidUntilSomebodyTellsIt() {
        imported("D1,2021,fritid,,,Fritid för alla,,\nD1,2024,social,Bättre,Alla kommuner,Mandat,DONE,klart\n");
        Map<String, @Nullable Object> silent = of("D1").getFirst();
        assertThat(silent).containsEntry("status", null).containsEntry("type", null);
        String address = "activities/" + silent.get("id");
        assertThat(read(address + "/status-changes").getList("items")).isEmpty();
        Map<String, @Nullable Object> done = of("D1").getLast();
        assertThat(done)
                .containsEntry("status", "DONE")
                .containsEntry("statusAsPrinted", "klart")
                .containsEntry("audience", "Alla kommuner");
        JsonPath history = read("activities/" + done.get("id") + "/status-changes");
        assertThat(history.getList("items.status")).containsExactly("DONE");
        assertThat(history.getString("items[0].note")).isEqualTo("klart");
        ok(as("goals-editor")
                .header("If-Match", tag(address))
                .body(Map.of("status", "CANCELLED"))
                .put(API + address + "/status"));
        assertThat(read(address + "/status-changes").getList("items.status")).containsExactly("CANCELLED");
        assertThat(imported("D1,2021,fritid,,,Fritid för alla,,\n").getLong("unchanged"))
                .isEqualTo(1);
        assertThat(read(address).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void printedActivityComesInOnce() {
        String rows = "D2,2021,fritid,A,,Samma,,\nD2,2021,fritid,B,,Samma,,\nD2,2022,fritid,A,,Samma,,\n";
        assertThat(imported(rows).getLong("created")).isEqualTo(3);
        JsonPath again = imported(rows + "D2,2023,fritid,,,Samma,,\nD2,2023,fritid,,,Samma,,\n");
        assertThat(again.getLong("created")).isEqualTo(1);
        assertThat(again.getLong("unchanged")).isEqualTo(4);
        assertThat(of("D2")).hasSize(4);
    }

    @Test
    void twoAtOnceBringItInOnce() {
        String row = "D3,2021,fritid,,,Samtidigt,,\n";
        List<CompletableFuture<Integer>> both = List.of(
                CompletableFuture.supplyAsync(() -> send(row, "").statusCode()),
                CompletableFuture.supplyAsync(() -> send(row, "").statusCode()));
        both.forEach(one -> assertThat(one.join()).isIn(200, 409));
        assertThat(of("D3")).hasSize(1);
    }

    @Test
    void faultInOneRowKeepsAllOut() {
        String rows = "D4,2021,fritid,,,Hel,,\nD4,2021,fritid,,,Halv,DONE,\nD4,1821,Fritid,,,Fel,LATE,\n";
        JsonPath refused = isProblemWithReport(send(rows, ""));
        assertThat(refused.getList("report.errors.row")).contains(2, 3);
        assertThat(ok(send(rows, "?dryRun=true")).getLong("rejected")).isEqualTo(2);
        assertThat(ok(send("D4,2021,fritid,,,Hel,,\n", "?dryRun=true")).getLong("created"))
                .isEqualTo(1);
        assertThat(of("D4")).isEmpty();
        imported("D4,2021,fritid,,Alla,Hel,,\n");
        isProblemWithReport(send("D4,2021,fritid,,Några,Hel,,\n", ""));
        assertThat(of("D4")).hasSize(1);
    }

    @Test
    void onlyThoseWhoEditGoalsBringActivitiesIn() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.withRoles("publisher"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("text/csv")
                        .body(HEADER)
                        .post(API + "activities/imports"),
                403,
                "forbidden");
        isProblem(as("goals-editor").body("{}").post(API + "activities/imports"), 415, "unsupported-media-type");
    }

    @Test
    void printStandsWhileTheRestIsTold() {
        imported("D5,2021,fritid,A,Alla,Trykt,,\n");
        String address = "activities/" + of("D5").getFirst().get("id");
        Map<String, @Nullable Object> told = new LinkedHashMap<>(Map.of(
                "year", 2021, "owner", "fritid", "type", "A", "audience", "Alla", "sv", "Trykt", "en", "Printed"));
        assertThat(ok(rewrite(address, told)).getString("en")).isEqualTo("Printed");
        for (String field : List.of("year", "owner", "type", "audience", "sv")) {
            Map<String, @Nullable Object> other = new LinkedHashMap<>(told);
            other.put(field, field.equals("year") ? 2022 : "annat");
            Response refused = rewrite(address, other);
            isProblem(refused, 422, "invalid");
            assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
        }
        assertThat(read(address).getString("sv")).isEqualTo("Trykt");
        assertThat(read(address).getString("source")).isEqualTo("D5");
    }

    private static JsonPath isProblemWithReport(Response refused) {
        isProblem(refused, 422, "import-rejected");
        return refused.jsonPath();
    }
}
