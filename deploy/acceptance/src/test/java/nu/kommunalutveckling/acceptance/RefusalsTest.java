package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is refused, asked for at the gateway as a consumer would. */
@ExtendWith(OneSuiteForAll.class)
class RefusalsTest {
    /** What writing without a token may meet: with the demo loaded, the survey of the examples is there, and closed. */
    private static final List<Integer> NO_TOKEN_ASKED_FOR = List.of(200, 404, 409);

    private static final String VALUES = "/finance/v1/reported-values";
    private static final String JSON = "application/json";

    private final RunningSuite suite;
    private final Keycloak keycloak;
    private final Visitor anyone;

    RefusalsTest(RunningSuite suite) {
        this.suite = suite;
        keycloak = new Keycloak(suite);
        anyone = Visitor.anonymous(suite);
    }

    @Test
    void everyOperationButThePublicOnesRefusesWhoeverHasNoToken() throws Exception {
        SoftAssertions all = new SoftAssertions();
        List<Operation> operations = Operation.all(anyone);
        assertThat(operations.stream().map(Operation::api).distinct()).containsExactlyElementsOf(Operation.APIS);
        for (Operation operation : operations) {
            Answer answer = operation.send(anyone);
            if (operation.isPublic()) {
                all.assertThat(answer.status())
                        .as("%s", answer)
                        .isIn(operation.reads() ? List.of(200, 404) : NO_TOKEN_ASKED_FOR);
            } else {
                refused(all, operation, "anyone", answer, 401, "not-authenticated");
            }
        }
        all.assertAll();
    }

    @Test
    void everyOperationLetsInExactlyThoseItNames() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, Set<String>> caller : callers().entrySet()) {
            Visitor visitor = visitor(caller.getKey());
            for (Operation operation : Operation.all(anyone)) {
                if (operation.isPublic()) {
                    continue;
                }
                if (!operation.allows(caller.getValue())) {
                    refused(all, operation, caller.getKey(), operation.send(visitor), 403, "forbidden");
                } else if (operation.reads()) {
                    Answer answer = operation.send(visitor);
                    all.assertThat(answer.status())
                            .as("%s by %s: %s", operation, caller.getKey(), answer)
                            .isLessThan(500)
                            .isNotIn(401, 403, 405, 406, 415, 429);
                }
            }
        }
        all.assertAll();
    }

    /** What each may do. A person may write about himself, a system about its organisation; what may be written is not tried. */
    private static Map<String, Set<String>> callers() {
        Map<String, Set<String>> callers = new LinkedHashMap<>();
        callers.put("participant", Set.of("self:write"));
        callers.put("dashboard", Set.of("kpi:read"));
        callers.put("municipality-0680", Set.of("kpi:read", "own:write"));
        callers.put("auditor", Set.of("kpi:read", "changes:read", "self:write"));
        return callers;
    }

    private Visitor visitor(String name) throws IOException, InterruptedException {
        return Set.of("dashboard", "municipality-0680").contains(name) ? keycloak.client(name) : keycloak.person(name);
    }

    private static void refused(
            SoftAssertions all, Operation operation, String caller, Answer answer, int status, String slug) {
        all.assertThatCode(() -> answer.isProblem(status, slug))
                .as("%s by %s", operation, caller)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "/goals/v1/status?perid=2022, unknown-parameter, perid",
        "/goals/v1/status?period=2022&limit=1, unknown-parameter, limit",
        "/goals/v1/status?period=last-year, invalid-parameter, period",
        "/goals/v1/status?status=GOOD, invalid-parameter, status",
        "/finance/v1/reported-values?mesure=granted-amount, unknown-parameter, mesure",
        "/finance/v1/reported-values?page=one, invalid-parameter, page",
        "/finance/v1/reported-values?limit=1001, invalid-parameter, limit",
        "/finance/v1/reported-values?sort=colour, invalid-parameter, sort",
        "/finance/v1/reported-values?period=2022-Q1, invalid-parameter, period",
        "/network/v1/measure-values?period=2022&select=no-such-measure, invalid-parameter, select",
        "/network/v1/measure-values?period=2022&select=attendance-share;colour:red, invalid-parameter, select"
    })
    void aParameterThatMeansNothingIsNamed(String path, String slug, String field) throws Exception {
        Answer answer =
                keycloak.client("dashboard").get(path, "Accept-Language", "en").isProblem(400, slug);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains(field);
        assertThat(answer.json().path("violations").findValuesAsText("in")).containsOnly("query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/goals/v1/status?period=2031",
                "/goals/v1/kpis/no-such-kpi",
                "/goals/v1/plans/2031",
                "/goals/v1/nothing",
                "/finance/v1/nothing",
                "/finance/v1/measures/nothing",
                "/finance/v2/measures",
                "/finance",
                "/nothing"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        Answer answer = anyone.get(path);
        assertThat(answer.json().path("type").asText()).matches(".*/problems/(not-found|not-published)");
        answer.isProblem(404, answer.json().path("type").asText().replaceFirst(".*/", ""));
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /goals/v1/status", "POST, /finance/v1/measures", "PATCH, /network/v1/measures"})
    void aMethodThatAnAddressDoesNotTakeIsRefused(String method, String path) throws Exception {
        keycloak.person("admin").send(method, path, "{}", "Content-Type", JSON).isProblem(405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goals/v1/status?period=2022", "/finance/v1/measures"})
    void aFormatThatIsNotThereIsRefused(String path) throws Exception {
        anyone.get(path, "Accept", "image/png").isProblem(406, "not-acceptable");
    }

    @Test
    void aChangeNeedsTheTagOfWhatItChanges() throws Exception {
        Visitor editor = keycloak.person("finance-editor");
        JsonNode value =
                editor.get(VALUES + "?limit=1").isOk().json().path("items").path(0);
        String address = VALUES + "/" + value.path("id").asText();
        ObjectNode change =
                Answer.JSON.createObjectNode().put("observation", "NORMAL").put("source", "TEST");
        change.put("value", 1).put("reason", "Shall never be written");

        editor.send("PUT", address, change.toString(), "Content-Type", JSON).isProblem(428, "precondition-required");
        editor.send("PUT", address, change.toString(), "Content-Type", JSON, "If-Match", "\"stale\"")
                .isProblem(412, "stale");
        assertThat(editor.get(address).isOk().json()).isEqualTo(value);

        Visitor goals = keycloak.person("goals-editor");
        String plan = anyone.get("/goals/v1/plans/2022").isOk().body();
        goals.send("PUT", "/goals/v1/plans/2022", plan, "Content-Type", JSON).isProblem(428, "precondition-required");
        goals.send("PUT", "/goals/v1/plans/2022", plan, "Content-Type", JSON, "If-None-Match", "*")
                .isProblem(412, "already-exists");
        assertThat(anyone.get("/goals/v1/plans/2022").isOk().body()).isEqualTo(plan);
    }

    @Test
    void aBodyMustBeReadableAndSmallEnoughAndMeanSomething() throws Exception {
        Visitor editor = keycloak.person("finance-editor");
        String key = UUID.randomUUID().toString();
        post(editor, key, JSON, "{\"measure\":").isProblem(400, "malformed-request");
        post(editor, key, JSON, "{\"colour\":\"red\"}").isProblem(400, "malformed-request");
        post(editor, key, JSON, "{}").isProblem(422, "invalid");
        post(editor, key, JSON, value("no-such-measure", "2016", 1)).isProblem(422, "invalid");
        post(editor, key, "text/plain", "{}").isProblem(415, "unsupported-media-type");
        post(editor, key, JSON, value("granted-amount", "2016", 1) + " ".repeat(1 << 20))
                .isProblem(413, "too-large");
        editor.send("POST", VALUES, value("granted-amount", "2016", 1), "Content-Type", JSON)
                .isProblem(400, "idempotency-key-missing");
        assertThat(editor.get(VALUES + "?period=2016").isOk().json().path("items"))
                .isEmpty();
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstAndItsKeyTakesNothingElse() throws Exception {
        Visitor editor = keycloak.person("course-editor");
        String values = "/course/v1/reported-values";
        String key = UUID.randomUUID().toString();
        String body = value("occasions-held", "2016", 7);
        String[] headers = {"Content-Type", JSON, "Idempotency-Key", key};

        Answer first = editor.send("POST", values, body, headers);
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(first.header("Location")).startsWith(suite.at(values).toString());
        Answer again = editor.send("POST", values, body, headers);
        assertThat(again.status()).as("%s", again).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        editor.send("POST", values, value("occasions-held", "2016", 8), headers)
                .isProblem(422, "idempotency-key-reused");
        assertThat(editor.get(values + "?period=2016")
                        .isOk()
                        .json()
                        .path("items")
                        .findValuesAsText("value"))
                .containsExactly("7");
    }

    private static Answer post(Visitor editor, String key, String type, String body)
            throws IOException, InterruptedException {
        return editor.send("POST", VALUES, body, "Content-Type", type, "Idempotency-Key", key);
    }

    private static String value(String measure, String period, int value) {
        return Answer.JSON
                .createObjectNode()
                .put("measure", measure)
                .put("period", period)
                .put("value", value)
                .put("observation", "NORMAL")
                .put("source", "TEST")
                .toString();
    }

    @Test
    void refusalsSpeakTheReadersLanguage() throws Exception {
        Answer swedish =
                anyone.get("/goals/v1/nothing", "Accept-Language", "sv").isProblem(404, "not-found");
        Answer english =
                anyone.get("/finance/v1/nothing", "Accept-Language", "en").isProblem(404, "not-found");
        assertThat(swedish.json().path("title").asText()).isEqualTo("Finns inte");
        assertThat(english.json().path("title").asText()).isEqualTo("Not found");
    }

    @Test
    void everyAnswerTellsTheLimitOfRequests() throws Exception {
        for (String path : List.of("/goals/v1/status?period=2022", "/finance/v1/measures", "/nothing")) {
            Answer answer = anyone.get(path);
            assertThat(answer.header("RateLimit-Policy")).as(path).contains(";q=");
            assertThat(answer.header("RateLimit")).as(path).contains(";r=");
        }
    }

    @Test
    void whatARequestSaysOfItsHostAndItsForwardersChangesNoLink() throws Exception {
        for (String path : List.of("/goals/v1/status?period=2022", "/goals/v1/kpis", "/finance/v1/measures")) {
            Answer plain = anyone.get(path).isOk();
            Answer spoofed = anyone.get(
                            path,
                            "X-Forwarded-Host",
                            "evil.example",
                            "X-Forwarded-Proto",
                            "https",
                            "X-Forwarded-Prefix",
                            "/evil",
                            "X-Forwarded-For",
                            "203.0.113.7",
                            "Forwarded",
                            "for=203.0.113.7;host=evil.example;proto=https")
                    .isOk();
            assertThat(spoofed.body()).as(path).isEqualTo(plain.body()).doesNotContain("evil.example", "/evil");
        }
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 421", "localhost.evil.example, 421", "localhost@evil.example, 400", "'', 400"})
    void aRequestForAnotherHostIsNotAnswered(String host, int status) throws Exception {
        RawAnswer answer = RawAnswer.get(suite.at("/"), "/goals/v1/status?period=2022", "Host: " + host);
        assertThat(answer.isProblem(status).whole()).doesNotContain("\"goals\":", "evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finance/v1/../../q/metrics",
                "/finance/v1/%2e%2e/%2e%2e/q/metrics",
                "/finance/v1/..%2f..%2fq/metrics",
                "/finance/v1/..;/..;/q/metrics",
                "/finance/v1/%252e%252e/q/metrics",
                "/finance//v1/measures",
                "//finance/v1/measures",
                "/finance/v1/measures%00",
                "/finance/v1/measures%0d%0aX-Evil:1",
                "/finance\\v1\\measures",
                "/q/metrics",
                "/finance/q/metrics",
                "/q/openapi",
                "/q/dev-ui"
            })
    void noTrickWithThePathGetsPastTheDoor(String path) throws Exception {
        RawAnswer answer = RawAnswer.get(suite.at("/"), path, "Host: localhost");
        assertThat(answer.status()).as(answer.whole()).isIn(400, 404);
        assertThat(answer.isProblem(answer.status()).whole()).doesNotContain("# HELP", "X-Evil:");
    }
}
