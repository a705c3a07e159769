package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.gateway.status.Goals.PUBLICATIONS;
import static nu.kommunalutveckling.gateway.status.Goals.STATUS;
import static nu.kommunalutveckling.gateway.status.Goals.as;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.live;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told in words goes with the figures: shown live, previewed, frozen with the publication, and compared. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class NarrativeTest {
    @Inject
    DataSource database;

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, @Nullable Object> analysis(String period, String about, String key, String words) {
        return new LinkedHashMap<>(Map.of("period", period, "about", about, "key", key, "sv", words));
    }

    private static Map<String, @Nullable Object> highlight(
            String period, @Nullable String goal, @Nullable String area, String words) {
        Map<String, @Nullable Object> highlight =
                new LinkedHashMap<>(Map.of("period", period, "benefits", List.of("QUALITY"), "sv", words));
        highlight.put("goal", goal);
        highlight.put("area", area);
        return highlight;
    }

    private static String told(String kind, Map<String, @Nullable Object> what) {
        return kind + "/" + ok(editor().body(what).post(API + kind)).getString("id");
    }

    private static void removed(String address) {
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
    }

    private static JsonPath published(String query) {
        Response answer = given().get(STATUS + "?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String publishedAs(int year, String reason) {
        Response answer = publish(UUID.randomUUID().toString(), year, reason);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    /** The plan of 2033, which several tests use, each for a period of its own. */
    private static void shared() {
        assertThat(as("goals-editor")
                        .header("If-None-Match", "*")
                        .body(Goals.plan(2033, kpi("shared", "80", "network", "share;of:shared")))
                        .put(API + "plans/2033")
                        .statusCode())
                .isIn(201, 412);
    }

    @Test
    void whatIsToldStandsInTheLiveStatusWhereItBelongs() {
        planned(2032, kpi("told", "80", "network", "share;of:told"));
        Map<String, @Nullable Object> translated = analysis("2032", "GOAL", "goal", "Närvaron bär.");
        translated.put("en", "Attendance carries.");
        told("analyses", translated);
        told("analyses", analysis("2032", "BUSINESS_AREA", "social", "Området växer."));
        told("analyses", analysis("2032-T1-2", "GOAL", "goal", "Annan period."));
        told("highlights", highlight("2032", "goal", "social", "Delad jour."));
        told("highlights", highlight("2032", null, "fritid", "Fritid för alla."));
        told("highlights", highlight("2032", null, null, "Nytt namn."));
        told("highlights", highlight("2032-T1-2", "goal", null, "Annan period."));
        JsonPath live = live("2032");
        assertThat(live.getString("goals[0].analysis")).isEqualTo("Närvaron bär.");
        assertThat(live.getList("goals[0].highlights.text")).containsExactly("Delad jour.");
        assertThat(live.getString("goals[0].highlights[0].area")).isEqualTo("social");
        assertThat(live.getList("goals[0].highlights[0].benefits")).containsExactly("QUALITY");
        assertThat(live.getList("analyses.key")).containsExactly("social");
        assertThat(live.getString("analyses[0].about")).isEqualTo("BUSINESS_AREA");
        assertThat(live.getList("highlights.text")).containsExactly("Fritid för alla.", "Nytt namn.");
        assertThat(live.getList("highlights.goal")).containsOnlyNulls();

        JsonPath english = as("publisher")
                .header("Accept-Language", "en")
                .get(STATUS + "?basis=live&period=2032")
                .jsonPath();
        assertThat(english.getString("goals[0].analysis")).isEqualTo("Attendance carries.");
        assertThat(english.getString("analyses[0].text")).isEqualTo("Området växer.");
        assertThat(live("2032-T1-2").getString("goals[0].analysis")).isEqualTo("Annan period.");
        assertThat(live("2032-T1-2").getList("analyses")).isEmpty();

        JsonPath ofGoal = live("2032&goal=goal");
        assertThat(ofGoal.getString("goals[0].analysis")).isEqualTo("Närvaron bär.");
        assertThat(ofGoal.getList("analyses")).isEmpty();
        assertThat(ofGoal.getList("highlights")).isEmpty();
        assertThat(live("2032&owner=fritid").getList("highlights.text")).containsExactly("Fritid för alla.");
        assertThat(live("2032&owner=social").getList("analyses.key")).containsExactly("social");
        assertThat(live("2032&owner=fritid").getList("analyses")).isEmpty();
    }

    @Test
    void liveTagChangesExactlyWhenWhatIsToldDoes() {
        shared();
        String silent = liveTag();
        String analysis = told("analyses", analysis("2033-T2", "GOAL", "goal", "Ett."));
        String one = liveTag();
        String highlight = told("highlights", highlight("2033-T2", "goal", null, "Jour."));
        String two = liveTag();
        ok(rewrite(analysis, analysis("2033-T2", "GOAL", "goal", "Två.")));
        String three = liveTag();
        ok(rewrite(highlight, highlight("2033-T2", null, null, "Jour.")));
        String four = liveTag();
        assertThat(Stream.of(silent, one, two, three, four)).doesNotHaveDuplicates();
        told("analyses", analysis("2033-T1", "GOAL", "goal", "Annan period."));
        told("highlights", highlight("2033-H1", null, null, "Annan period."));
        assertThat(liveTag()).isEqualTo(four);
        removed(analysis);
        removed(highlight);
        assertThat(liveTag()).isEqualTo(silent);
    }

    private static String liveTag() {
        return as("publisher").get(STATUS + "?basis=live&period=2033-T2").header("ETag");
    }

    @Test
    void whatIsToldIsPreviewedFrozenAndComparedWithTheFigures() {
        planned(2035, kpi("frozen-words", "80", "network", "share;of:frozen-words"));
        String ofGoal = told("analyses", analysis("2035", "GOAL", "goal", "Först."));
        told("analyses", analysis("2035", "BUSINESS_AREA", "social", "Samma."));
        String moved = told("highlights", highlight("2035", "goal", null, "Jour."));
        String gone = told("highlights", highlight("2035", null, null, "Borta."));
        JsonPath preview =
                as("publisher").get(API + "publication-previews/2035").jsonPath();
        assertThat(preview.getString("status.goals[0].analysis")).isEqualTo("Först.");
        assertThat(preview.getList("status.highlights.text")).containsExactly("Borta.");
        String first = publishedAs(2035, "null");

        ok(rewrite(ofGoal, analysis("2035", "GOAL", "goal", "Sedan.")));
        ok(rewrite(moved, highlight("2035", null, "social", "Jour.")));
        removed(gone);
        told("analyses", analysis("2035", "BUSINESS_AREA", "fritid", "Ny."));
        String added = told("highlights", highlight("2035", "goal", null, "Ny."));
        JsonPath stands = published("period=2035");
        assertThat(stands.getString("goals[0].analysis")).isEqualTo("Först.");
        assertThat(stands.getList("goals[0].highlights.text")).containsExactly("Jour.");
        assertThat(stands.getList("analyses.text")).containsExactly("Samma.");
        assertThat(live("2035").getString("goals[0].analysis")).isEqualTo("Sedan.");

        String second = publishedAs(2035, "\"Texterna var gamla.\"");
        assertThat(published("period=2035").getList("analyses.key")).containsExactly("fritid", "social");
        assertThat(published("period=2035&publication=" + first).getList("highlights.text"))
                .containsExactly("Borta.");
        JsonPath differences =
                given().get(PUBLICATIONS + "/" + second + "/differences").jsonPath();
        assertThat(differences.getList("items")).isEmpty();
        assertThat(differences.getList("analyses.key")).containsExactly("goal", "fritid");
        assertThat(differences.getList("analyses.change")).containsExactly("CHANGED", "ADDED");
        assertThat(differences.getString("analyses[0].before.sv")).isEqualTo("Först.");
        assertThat(differences.getString("analyses[0].after.sv")).isEqualTo("Sedan.");
        assertThat(differences.getList("highlights.id")).containsExactly(id(added), id(moved), id(gone));
        assertThat(differences.getList("highlights.change")).containsExactly("ADDED", "CHANGED", "GONE");
        assertThat(differences.getString("highlights[1].before.goal")).isEqualTo("goal");
        assertThat(differences.getString("highlights[1].after.area")).isEqualTo("social");
        assertThat(differences.getString("highlights[2].after")).isNull();
    }

    private static String id(String address) {
        return address.substring(address.indexOf('/') + 1);
    }

    /** The form of what was published before words were frozen, too: its hash stays what it would have been. */
    @Test
    void statusWithoutWordsIsFrozenInTheFormItAlwaysHad() throws SQLException, NoSuchAlgorithmException {
        shared();
        String silent = decidedOnPaper("null");
        told("highlights", highlight("2033-T3", null, null, "Jour."));
        String telling = decidedOnPaper("\"Jouren saknades.\"");
        assertThat(frozen(silent))
                .startsWith("{\"complete\":true,\"goals\":[{\"areas\":[")
                .doesNotContain("highlights", "analys");
        assertThat(frozen(telling)).contains("\"highlights\":[").doesNotContain("analys");
        assertThat(published("period=2033-T3&publication=" + silent).getList("highlights"))
                .isEmpty();
        assertThat(published("period=2033-T3&publication=" + silent).getString("goals[0].analysis"))
                .isNull();
        for (String id : List.of(silent, telling)) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(frozen(id).getBytes(StandardCharsets.UTF_8));
            assertThat(given().get(PUBLICATIONS + "/" + id).jsonPath().getString("hash"))
                    .isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    private static String decidedOnPaper(String reason) {
        return ok(as("publisher")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("""
                                {"period": "2033-T3", "reason": %s, "asPrinted": true, "decision": {"registryNumber": null,
                                 "paragraph": null, "body": "PKS", "date": null}}""".formatted(reason))
                        .post(PUBLICATIONS))
                .getString("id");
    }

    private String frozen(String publication) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("select status from publication where id = ?::uuid")) {
            query.setString(1, publication);
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        }
    }

    @Test
    void whatIsToldOfAGoalThatThePlanHasNoMoreIsNotLost() {
        planned(2018, kpi("kept-words", "80", "network", "share;of:kept-words"));
        told("analyses", analysis("2018", "GOAL", "goal", "Kvar."));
        told("highlights", highlight("2018", "goal", null, "Kvar."));
        String renamed = Goals.plan(2018, kpi("kept-words", "80", "network", "share;of:kept-words"))
                .replace("\"key\": \"goal\"", "\"key\": \"other\"");
        ok(rewrite("plans/2018", renamed));
        JsonPath live = live("2018");
        assertThat(live.getString("goals[0].key")).isEqualTo("other");
        assertThat(live.getString("goals[0].analysis")).isNull();
        assertThat(live.getString("analyses[0].about")).isEqualTo("GOAL");
        assertThat(live.getString("highlights[0].goal")).isEqualTo("goal");
    }

    @Test
    void periodTakesNoMoreThanItHasRoomFor() throws SQLException {
        shared();
        fill(99);
        List<CompletableFuture<Integer>> both = Stream.of("En.", "En till.")
                .map(words -> CompletableFuture.supplyAsync(() -> editor().body(highlight("2033-H2", null, null, words))
                        .post(API + "highlights")
                        .statusCode()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        isProblem(editor().body(highlight("2033-H2", "goal", null, "X")).post(API + "highlights"), 409, "period-full");
        isProblem(
                editor().body(analysis("2033-H2", "BUSINESS_AREA", "one-more", "X"))
                        .post(API + "analyses"),
                409,
                "period-full");
        String other = told("highlights", highlight("2033-T1-2", null, null, "X"));
        isProblem(rewrite(other, highlight("2033-H2", null, null, "X")), 409, "period-full");
        assertThat(live("2033-H2").getList("highlights")).hasSize(100);
        assertThat(live("2033-H2").getList("analyses")).hasSize(100);
    }

    /** So many highlights, and one analysis more. */
    private void fill(int highlights) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into highlight (id, version, period, benefits, sv, changed_at)
                    select gen_random_uuid(), 0, '2033-H2', '{QUALITY}', 'Nr ' || n, now()
                    from generate_series(1, %d) n""".formatted(highlights));
            statement.executeUpdate("""
                    insert into analysis (id, version, period, about, subject, sv, changed_at)
                    select gen_random_uuid(), 0, '2033-H2', 'BUSINESS_AREA', 'area-' || n, 'Nr ' || n, now()
                    from generate_series(1, %d) n""".formatted(highlights + 1));
        }
    }

    @Test
    void translationThatIsOnlySpaceIsNone() {
        shared();
        Map<String, @Nullable Object> odd = analysis("2033", "GOAL", "goal", "Nått.");
        odd.put("en", " ");
        told("analyses", odd);
        ok(as("goals-editor")
                .header("If-None-Match", "*")
                .body(Map.of("sv", "Nått.", "en", " "))
                .put(API + "comments/2033/shared"));
        JsonPath english = as("publisher")
                .header("Accept-Language", "en")
                .get(STATUS + "?basis=live&period=2033")
                .jsonPath();
        assertThat(english.getString("goals[0].areas[0].kpis[0].comment")).isEqualTo("Nått.");
        assertThat(english.getString("goals[0].analysis")).isEqualTo("Nått.");
    }
}
