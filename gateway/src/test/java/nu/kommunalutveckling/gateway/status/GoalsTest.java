package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.PUBLICATIONS;
import static nu.kommunalutveckling.gateway.status.Goals.STATUS;
import static nu.kommunalutveckling.gateway.status.Goals.as;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.live;
import static nu.kommunalutveckling.gateway.status.Goals.measure;
import static nu.kommunalutveckling.gateway.status.Goals.ofKpi;
import static nu.kommunalutveckling.gateway.status.Goals.plan;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nu.kommunalutveckling.gateway.status.MeasureServers.Mood;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From plan to live status to publication, through the door. Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class GoalsTest {
    /** More than the gateway asks of one service at once. */
    private static final int MANY = 80;

    private static final int FEW = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    @Test
    void liveStatusPutsResultsBesideThePlan() {
        MeasureServers.figure("share;of:met", "2031", "\"value\":81");
        MeasureServers.figure("share;of:partly", "2031", "\"value\":78.4");
        MeasureServers.figure("share;of:not", "2031", "\"value\":20");
        MeasureServers.figure("share;of:free", "2031", "\"value\":51");
        MeasureServers.figure("share;of:free", "2030", "\"value\":53");
        MeasureServers.figure("range", "2031", "\"low\":66,\"high\":74");
        MeasureServers.figure("half", "2031-H1", "\"value\":34");
        planned(
                2031,
                kpi("met", "80", "network", "share;of:met"),
                kpi("partly", "80", "network", "share;of:partly"),
                kpi("not", "80", "finance", "share;of:not"),
                kpi("free", "null", "survey", "share;of:free"),
                kpi("range", "RANGE", "80", "[\"YEAR\"]", measure("network", "range")),
                kpi("half", "COUNT", "null", "[\"HALF_YEAR\"]", measure("course", "half")),
                kpi("unheard", "80", "course", "share;of:nothing"),
                kpi("manual", "COVERAGE", "null", "[\"YEAR\"]", "null"));

        JsonPath status = live("2031");

        assertThat(status.getString("basis")).isEqualTo("LIVE");
        assertThat(status.getBoolean("complete")).isTrue();
        assertThat(status.getMap("summary").values().stream().map(Object::toString))
                .containsExactly("1", "1", "2", "2", "2");
        assertThat(status.getString(ofKpi("met", "status"))).isEqualTo("MET");
        assertThat(status.getString(ofKpi("partly", "status"))).isEqualTo("PARTLY_MET");
        assertThat(status.getInt(ofKpi("partly", "result.value"))).isEqualTo(78);
        assertThat(status.getString(ofKpi("not", "status"))).isEqualTo("NOT_MET");
        assertThat(status.getString(ofKpi("free", "status"))).isEqualTo("NO_TARGET");
        assertThat(status.getString(ofKpi("free", "trend"))).isEqualTo("DOWN");
        assertThat(status.getInt(ofKpi("free", "previous.change"))).isEqualTo(-2);
        assertThat(status.getFloat(ofKpi("free", "previous.changePercent"))).isEqualTo(-3.8f);
        assertThat(status.getInt(ofKpi("range", "result.low"))).isEqualTo(66);
        assertThat(status.getString(ofKpi("range", "status"))).isEqualTo("NOT_MET");
        assertThat(status.getString(ofKpi("half", "result.period"))).isEqualTo("2031-H1");
        assertThat(status.getString(ofKpi("unheard", "result.observation"))).isEqualTo("MISSING");
        assertThat(status.getString(ofKpi("unheard", "status"))).isEqualTo("NO_RESULT");
        assertThat(status.getString(ofKpi("manual", "status"))).isEqualTo("NO_RESULT");
        assertThat(status.getString("dataUpdatedAt")).isEqualTo("2023-01-20T09:14:03Z");
        for (String service : List.of("finance", "network", "survey", "course")) {
            assertThat(MeasureServers.questions(service)).as(service).isEqualTo(1);
        }
    }

    @Test
    void printAndRowsStandSideBySideWhicheverCounts() {
        planned(2047, kpi("both", "80", "network", "both"), kpi("printed", "80", "network", "printed"));
        MeasureServers.figure("both", "2047", """
                "value": 83.6, "reported": {"value": 83, "low": null, "high": null, "source": "S001"},
                "computed": {"value": 83.6, "low": null, "high": null, "numerator": 92, "denominator": 110},
                "_links": {"rows": {"href": "http://elsewhere/network/v1/meetings?network=pks&period=2047"}}""");
        MeasureServers.figure("printed", "2047", """
                "value": 81, "reported": {"value": 81, "low": null, "high": null, "source": "S001"}, "computed": null""");
        JsonPath status = live("2047");
        assertThat(status.getInt(ofKpi("both", "result.reported.value"))).isEqualTo(83);
        assertThat(status.getString(ofKpi("both", "result.reported.source"))).isEqualTo("S001");
        assertThat(status.getInt(ofKpi("both", "result.computed.value"))).isEqualTo(84);
        assertThat(status.getString(ofKpi("both", "_links.rows.href")))
                .isEqualTo("http://localhost:8080/network/v1/meetings?network=pks&period=2047");
        assertThat(status.getString(ofKpi("printed", "result.computed"))).isNull();
        assertThat(status.getString(ofKpi("printed", "_links.rows.href"))).contains("/network/v1/reported-values?");
    }

    @Test
    void whileManyWaitForASilentServiceOthersAreAnswered() {
        planned(2049, kpi("stuck", "80", "network", "share;of:stuck"));
        MeasureServers.mood("network", Mood.HALF_OPEN);
        AtomicInteger waiting = new AtomicInteger(MANY);
        int answered = 0;
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> live = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                live.add(readers.submit(() -> {
                    try {
                        return live("2049").getBoolean("complete");
                    } finally {
                        waiting.decrementAndGet();
                    }
                }));
            }
            while (waiting.get() == MANY) {
                assertThat(given().get("/goals/v1/plans/2049").statusCode()).isEqualTo(200);
                assertThat(given().get(PUBLICATIONS).statusCode()).isEqualTo(200);
                answered++;
            }
            for (Future<Boolean> one : live) {
                assertThat(one).succeedsWithin(PATIENCE).isEqualTo(false);
            }
        }
        assertThat(answered).isGreaterThan(1);

        // What still waited for it is given up soon, and does not stand in the way when it is back.
        MeasureServers.allWell();
        assertThat(Stream.generate(() -> live("2049").getBoolean("complete")).limit(FEW))
                .contains(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SLOW", "HALF_OPEN", "FAULTY", "BABBLING", "REFUSING"})
    void silentServiceIsNamedAndItsLastKnownValuesStand(Mood mood) {
        int year = 2040 + List.of(Mood.values()).indexOf(mood);
        String select = "share;of:" + mood.name().replace('_', '-');
        MeasureServers.figure(select, Integer.toString(year), "\"value\":81");
        planned(
                year,
                kpi("known", "80", "network", select),
                kpi("other", "80", "finance", select),
                kpi("never-asked", "80", "survey", select));
        MeasureServers.mood("survey", mood);
        live(Integer.toString(year));
        MeasureServers.mood("network", mood);

        long begun = System.nanoTime();
        JsonPath status = live(Integer.toString(year));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(status.getBoolean("complete")).isFalse();
        assertThat(status.getList("problems.service")).containsExactly("network", "survey");
        assertThat(status.getInt(ofKpi("known", "result.value"))).isEqualTo(81);
        assertThat(status.getBoolean(ofKpi("known", "result.stale"))).isTrue();
        assertThat(status.getString(ofKpi("known", "status"))).isEqualTo("MET");
        assertThat(status.getBoolean(ofKpi("other", "result.stale"))).isFalse();
        assertThat(status.getBoolean(ofKpi("never-asked", "result.stale"))).isTrue();
        assertThat(status.getString(ofKpi("never-asked", "status"))).isEqualTo("NO_RESULT");

        MeasureServers.allWell();
        assertThat(live(Integer.toString(year)).getBoolean("complete")).isTrue();
    }

    @Test
    void whatIsSentAgainIsWhatWasSentUntilSomethingNewIsPublished() {
        MeasureServers.figure("share;of:again", "2048", "\"value\":81");
        planned(2048, kpi("again", "80", "network", "share;of:again"));
        assertThat(publish(UUID.randomUUID().toString(), 2048, "null").statusCode())
                .isEqualTo(201);
        String address = STATUS + "?period=2048";
        Response first = given().get(address);
        Response again = given().get(address);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(ofEveryAnswer(again)).isEqualTo(ofEveryAnswer(first));
        assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
        for (String encodings : List.of("identity", "gzip;q=0")) {
            Response plain = given().config(RestAssured.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", encodings)
                    .get(address);
            assertThat(plain.header("Content-Encoding")).isNotEqualTo("gzip");
            assertThat(plain.asByteArray()).isEqualTo(first.asByteArray());
        }
        Response known = given().header("If-None-Match", first.header("ETag")).get(address);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.asString()).isEmpty();
        assertThat(given().header("Accept-Language", "en").get(address).header("Content-Language"))
                .isEqualTo("en");
        assertThat(given().header("Accept", "text/html").get(address).statusCode())
                .isEqualTo(406);

        MeasureServers.figure("share;of:again", "2048", "\"value\":70");
        assertThat(publish(UUID.randomUUID().toString(), 2048, "\"Fel.\"").statusCode())
                .isEqualTo(201);
        Response corrected = given().get(address);
        assertThat(corrected.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(corrected.jsonPath().getInt(ofKpi("again", "result.value"))).isEqualTo(70);
        assertThat(given().header("If-None-Match", first.header("ETag"))
                        .get(address)
                        .statusCode())
                .isEqualTo(200);
    }

    /** The headers that do not tell one request from another. */
    private static Map<String, String> ofEveryAnswer(Response answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        // How long the zipped bytes are is up to who zips them.
        List.of("traceparent", "x-request-id", "RateLimit", "Content-Length").forEach(headers::remove);
        return headers;
    }

    @Test
    void tagOfALiveStatusChangesExactlyWhenItsContentDoes() {
        MeasureServers.figure("share;of:tagged", "2046", "\"value\":81");
        planned(2046, kpi("tagged", "80", "network", "share;of:tagged"));
        String tag = liveTag(2046);
        assertThat(liveTag(2046)).isEqualTo(tag);
        MeasureServers.figure("share;of:tagged", "2046", "\"value\":82");
        assertThat(liveTag(2046)).isNotEqualTo(tag);
        MeasureServers.figure("share;of:tagged", "2046", "\"value\":81");
        assertThat(liveTag(2046)).isEqualTo(tag);
    }

    private static String liveTag(int year) {
        return given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get(STATUS + "?basis=live&period=" + year)
                .header("ETag");
    }

    @Test
    void publishedStatusIsFrozenAndRestatedOnlyWithAReason() {
        MeasureServers.figure("share;of:frozen", "2050", "\"value\":81");
        planned(2050, kpi("frozen", "80", "network", "share;of:frozen"));
        isProblem(given().get(STATUS + "?period=2050"), 404, "not-published");

        String key = UUID.randomUUID().toString();
        Response first = publish(key, 2050, "null");
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.jsonPath().getInt("version")).isEqualTo(1);
        assertThat(first.jsonPath().getString("hash")).matches("[0-9a-f]{64}");
        assertThat(publish(key, 2050, "null").asString()).isEqualTo(first.asString());

        MeasureServers.figure("share;of:frozen", "2050", "\"value\":70");
        Response published = given().get(STATUS + "?period=2050");
        assertThat(published.header("Cache-Control")).startsWith("public");
        assertThat(published.jsonPath().getString("basis")).isEqualTo("PUBLISHED");
        assertThat(published.jsonPath().getInt(ofKpi("frozen", "result.value"))).isEqualTo(81);
        assertThat(given().header("If-None-Match", published.header("ETag"))
                        .get(STATUS + "?period=2050")
                        .statusCode())
                .isEqualTo(304);
        Instant between =
                Instant.parse(first.jsonPath().getString("publishedAt")).plusMillis(1);

        isProblem(publish(UUID.randomUUID().toString(), 2050, "null"), 422, "reason-missing");
        Response second = publish(UUID.randomUUID().toString(), 2050, "\"Närvaron var fel.\"");
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        assertThat(second.jsonPath().getInt("version")).isEqualTo(2);
        assertThat(given().get(STATUS + "?period=2050").jsonPath().getInt(ofKpi("frozen", "result.value")))
                .isEqualTo(70);
        assertThat(given().get(STATUS + "?period=2050&asOf=" + between)
                        .jsonPath()
                        .getInt("publication.version"))
                .isEqualTo(1);
        String id = first.jsonPath().getString("id");
        assertThat(given().get(STATUS + "?period=2050&publication=" + id)
                        .jsonPath()
                        .getInt(ofKpi("frozen", "result.value")))
                .isEqualTo(81);
        assertThat(given().get(PUBLICATIONS + "/" + id).jsonPath().getString("decision.registryNumber"))
                .isEqualTo("2020/1867");
        assertThat(given().get(PUBLICATIONS).jsonPath().getList("items.findAll {it.period == '2050'}.version"))
                .containsExactly(2, 1);
    }

    @Test
    void databaseItselfRefusesToChangeAPublication() throws SQLException {
        planned(2051, kpi("final", "80", "network", "share;of:final"));
        assertThat(publish(UUID.randomUUID().toString(), 2051, "null").statusCode())
                .isEqualTo(201);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update publication set hash = 'x'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void incompleteStatusIsNotPublished() {
        planned(2052, kpi("half-heard", "80", "network", "share;of:half"));
        MeasureServers.mood("network", Mood.FAULTY);
        isProblem(publish(UUID.randomUUID().toString(), 2052, "null"), 409, "status-incomplete");
        isProblem(given().get(STATUS + "?period=2052"), 404, "not-published");
    }

    @Test
    void onlyOneOfManyPublishersWins() throws Exception {
        planned(2053, kpi("raced", "80", "network", "share;of:raced"));
        List<Callable<Integer>> racers = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(racer -> () ->
                        publish(UUID.randomUUID().toString(), 2053, "null").statusCode())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> racer : threads.invokeAll(racers)) {
                answers.add(racer.get());
            }
            assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
        }
        assertThat(given().get(PUBLICATIONS).jsonPath().getList("items.findAll {it.period == '2053'}"))
                .hasSize(1);
    }

    @Test
    void planIsCreatedOnceAndRewrittenByItsTag() {
        String one = plan(2060, kpi("a", "80", "network", "share;of:a"));
        String two = plan(2060, kpi("a", "90", "network", "share;of:a"));
        isProblem(as("goals-editor").body(one).put("/goals/v1/plans/2060"), 428, "precondition-required");
        planned(2060, kpi("a", "80", "network", "share;of:a"));
        isProblem(
                as("goals-editor").header("If-None-Match", "*").body(one).put("/goals/v1/plans/2060"),
                412,
                "already-exists");
        String tag = given().get("/goals/v1/plans/2060").header("ETag");
        Response rewritten =
                as("goals-editor").header("If-Match", tag).body(two).put("/goals/v1/plans/2060");
        assertThat(rewritten.statusCode()).as(rewritten.asString()).isEqualTo(200);
        isProblem(as("goals-editor").header("If-Match", tag).body(one).put("/goals/v1/plans/2060"), 412, "stale");
        assertThat(given().get("/goals/v1/plans/2060").jsonPath().getInt("goals[0].areas[0].kpis[0].target"))
                .isEqualTo(90);
        assertThat(as("auditor")
                        .get("/goals/v1/changes?subject=plans/2060")
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("created", "rewritten");
        assertThat(given().get("/goals/v1/kpis/a").jsonPath().getString("_links.measure"))
                .endsWith("/network/v1/measures/share");
        assertThat(given().get("/goals/v1/plans").jsonPath().getList("items.year"))
                .contains(2060);
    }

    @Test
    void oddPlansAreRefusedWithTheField() {
        String twice = kpi("twice", "80", "network", "share;of:twice");
        Response answer = as("goals-editor")
                .header("If-None-Match", "*")
                .body(plan(2061, twice, twice))
                .put("/goals/v1/plans/2061");
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getString("violations[0].message")).contains("twice");
        isProblem(
                as("goals-editor")
                        .header("If-None-Match", "*")
                        .body(plan(2061, twice))
                        .put("/goals/v1/plans/2062"),
                422,
                "invalid");
        isProblem(
                as("goals-editor")
                        .header("If-None-Match", "*")
                        .body("{\"year\": 2061, \"source\": \"S001\", \"goals\": []}")
                        .put("/goals/v1/plans/2061"),
                422,
                "invalid");
        isProblem(given().get("/goals/v1/plans/2061"), 404, "not-found");
    }

    @Test
    void wrongRolesAreRefused() {
        isProblem(
                as("publisher").header("If-None-Match", "*").body(plan(2063)).put("/goals/v1/plans/2063"),
                403,
                "forbidden");
        Response byEditor = as("goals-editor")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post(PUBLICATIONS);
        isProblem(byEditor, 403, "forbidden");
        isProblem(given().get(STATUS + "?period=2031&basis=live"), 401, "not-authenticated");
        isProblem(given().auth().oauth2(Tokens.withRoles()).get(STATUS + "?period=2063&basis=live"), 404, "no-plan");
        planned(2064, kpi("secret", "80", "network", "share;of:secret"));
        isProblem(given().auth().oauth2(Tokens.withRoles()).get(STATUS + "?period=2064&basis=live"), 403, "forbidden");
        isProblem(
                given().auth().oauth2(Tokens.withWrongAudience("admin")).get(STATUS + "?period=2064&basis=live"),
                401,
                "not-authenticated");
    }

    @Test
    void readersLanguageAndFiltersChooseWhatIsShown() {
        MeasureServers.figure("share;of:shown", "2065", "\"value\":81");
        planned(
                2065,
                kpi("shown", "80", "network", "share;of:shown"),
                kpi("hidden", "80", "network", "share;of:hidden"));
        Response english = given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .header("Accept-Language", "en")
                .get(STATUS + "?basis=live&period=2065&status=MET&goal=goal&area=area");
        assertThat(english.jsonPath().getString("goals[0].title")).isEqualTo("Goal");
        assertThat(english.jsonPath().getList("goals[0].areas[0].kpis.key")).containsExactly("shown");
        assertThat(english.jsonPath().getInt("summary.noResult")).isZero();
        for (String odd : List.of("period=2065-T4", "status=met", "basis=old", "publication=1", "asOf=yesterday")) {
            isProblem(given().get(STATUS + "?" + odd), 400, "invalid-parameter");
        }
        isProblem(given().get(STATUS + "?perod=2065"), 400, "unknown-parameter");
    }
}
