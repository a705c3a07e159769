package nu.kommunalutveckling.web.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of the sample API, as it is served. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SharedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "/sample/v1/openapi.json";

    private JsonNode document = JSON.createObjectNode();

    @BeforeEach
    void read() throws JsonProcessingException {
        document = JSON.readTree(given().get(DOCUMENT).asString());
    }

    private JsonNode operation(String method, String path) {
        JsonNode operation = document.path("paths").path(path).path(method);
        assertThat(operation.isObject()).as(method + " " + path).isTrue();
        return operation;
    }

    /** A parameter of the list of meetings. */
    private JsonNode parameter(String name) {
        return StreamSupport.stream(
                        operation("get", "/meetings").path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode field(String schema, String name) {
        return document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(name);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    @Test
    void pathsAreBareAndTheServerCarriesThePrefix() {
        assertThat(document.at("/servers/0/url").asText())
                .isEqualTo("https://api.kommunalutveckling.example/sample/v1");
        assertThat(names(document.path("paths"))).contains("/api-info", "/meetings", "/meetings/{meetingId}");
        assertThat(names(document.path("paths"))).noneMatch(path -> path.contains("/v1") || path.contains("openapi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "get|/meetings|[{}]",
                "get|/meetings/{meetingId}|[{\"keycloak\":[\"kpi:read\"]}]",
                "post|/meetings|[{\"keycloak\":[\"api:publish\"]},{\"keycloak\":[\"api:write\"]}]",
                "delete|/meetings/{meetingId}|[{\"keycloak\":[\"api:write\"]}]",
            })
    void securityIsWhatTheCodeDemands(String method, String path, String security) {
        assertThat(operation(method, path).path("security")).isEqualTo(json(security));
    }

    @Test
    void everyPermissionIsAScopeOfBothFlows() {
        JsonNode flows = document.at("/components/securitySchemes/keycloak/flows");
        for (String flow : List.of("authorizationCode", "clientCredentials")) {
            assertThat(names(flows.path(flow).path("scopes"))).contains("api:publish", "api:write", "kpi:read");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "get|/meetings|200 304 400 401 406 429 500 503",
                "get|/meetings/{meetingId}|200 304 400 401 403 404 406 429 500 503",
                "post|/meetings|201 400 401 403 409 413 415 422 429 500 503",
                "patch|/meetings/{meetingId}|200 400 401 403 404 409 412 413 415 422 428 429 500 503",
                "delete|/meetings/{meetingId}|204 400 401 403 404 409 429 500 503",
            })
    void everyRefusalOfAnOperationIsDescribed(String method, String path, String statuses) {
        assertThat(String.join(" ", names(operation(method, path).path("responses"))))
                .isEqualTo(statuses);
    }

    @Test
    void ownWordsForARefusalStandInTheSharedForm() {
        JsonNode conflict = operation("post", "/meetings").path("responses").path("409");
        assertThat(conflict.path("description").asText()).isEqualTo("Perioden är stängd. / The period is closed.");
        assertThat(conflict.at("/content/application~1problem+json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closedAt|{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"maxLength\":30}",
                "heldOn|{\"type\":\"string\",\"format\":\"date\",\"maxLength\":10}",
                "id|{\"type\":\"string\",\"format\":\"uuid\",\"maxLength\":36}",
                "changedKind|{\"anyOf\":[{\"$ref\":\"#/components/schemas/Kind\"},{\"type\":\"null\"}]}",
                "place|{\"anyOf\":[{\"$ref\":\"#/components/schemas/Place\"},{\"type\":\"null\"}]}",
                "kind|{\"$ref\":\"#/components/schemas/Kind\"}",
                "share|{\"type\":[\"number\",\"null\"]}",
            })
    void fieldsSayTheirFormAndWhetherTheyMayBeNull(String name, String schema) {
        assertThat(field("MeetingView", name)).isEqualTo(json(schema));
    }

    @Test
    void answersHaveEveryFieldAndRequestsWhatIsNotNullable() {
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(texts(schemas.at("/MeetingView/required")))
                .hasSameElementsAs(names(schemas.at("/MeetingView/properties")));
        assertThat(texts(schemas.at("/RegisterMeeting/required")))
                .containsExactlyInAnyOrder("network", "heldOn", "seats", "cost", "present");
        assertThat(schemas.at("/ChangeMeeting/required").isMissingNode()).isTrue();
        assertThat(schemas.at("/RegisterMeeting/additionalProperties").isBoolean())
                .isTrue();
    }

    @Test
    void patternsHoldForTheWholeString() {
        assertThat(field("RegisterMeeting", "network").path("pattern").asText()).isEqualTo("^(?:[a-z]{2,20})$");
        assertThat(field("WriteNote", "text").path("pattern").asText()).isEqualTo("\\S");
    }

    @Test
    void wholeNumbersAreThoseThatEveryReaderKeeps() {
        assertThat(field("MeetingView", "views").path("maximum").asLong()).isEqualTo(9_007_199_254_740_991L);
        assertThat(field("MeetingView", "seats").path("minimum").asLong()).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void pagedListAnswersInTheEnvelopeAndAsTable() {
        JsonNode content = operation("get", "/meetings").at("/responses/200/content");
        assertThat(content.at("/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/MeetingViewPage");
        assertThat(names(content.at("/application~1json/example"))).containsExactly("items", "_meta", "_links");
        assertThat(content.at("/text~1csv/example").asText())
                .startsWith("id,network,heldOn,")
                .contains(",pks,2022-12-31,");
        assertThat(field("PageLinks", "next").path("type")).isEqualTo(json("[\"string\",\"null\"]"));
    }

    @Test
    void examplesGivenAsTextHaveTheFormOfWhatTheyStandFor() {
        assertThat(parameter("period").path("example")).isEqualTo(json("[\"2022\"]"));
        JsonNode rows = operation("post", "/meetings/imports").at("/requestBody/content");
        assertThat(rows.at("/application~1x-ndjson/example").asText())
                .isEqualTo("{\"network\":\"pks\",\"heldOn\":\"2022-12-31\"}\n");
        assertThat(rows.at("/text~1csv/example").asText()).isEqualTo("network,heldOn\r\npks,2022-12-31\r\n");
    }

    @Test
    void exampleThatNobodyGaveStillMatchesThePattern() {
        assertThat(parameter("network").path("example").asText()).isEqualTo("network");
        assertThat(parameter("municipality").path("example").asText()).isEqualTo("0680");
    }

    @Test
    void limitsOfAListStandAtTheParameterItself() {
        JsonNode limit = parameter("limit").path("schema");
        assertThat(limit.path("default").isInt()).isTrue();
        assertThat(limit.path("default").asInt()).isEqualTo(20);
        assertThat(limit.path("maximum").asInt()).isEqualTo(1000);
    }

    @Test
    void headersThatTheKitReadsStandWhereItReadsThem() {
        assertThat(operation("post", "/meetings").path("parameters").toString())
                .contains("/parameters/Idempotency-Key")
                .doesNotContain("/parameters/If-Match");
        assertThat(operation("patch", "/meetings/{meetingId}")
                        .path("parameters")
                        .toString())
                .contains("/parameters/If-Match")
                .doesNotContain("\"name\":\"If-Match\"");
        assertThat(operation("post", "/meetings/imports").path("parameters").toString())
                .doesNotContain("/parameters/Idempotency-Key");
    }

    @Test
    void numbersAreNoMultiplesThatBinaryFractionsMiss() {
        assertThat(field("RegisterMeeting", "cost").has("multipleOf")).isFalse();
    }

    @Test
    void everyBodyHasOneExampleAndNoExamples() {
        assertThat(document.findValues("examples")).isEmpty();
        assertThat(operation("post", "/meetings").at("/requestBody/content/application~1json/example"))
                .isEqualTo(json("""
                                {"network":"pks","heldOn":"2022-12-31","seats":1,"cost":1,"present":["present"],"remark":"remark"}
                                """));
    }

    @Test
    void servedInBothFormsToAnyoneAndTagged() {
        Response yaml = given().get("/sample/v1/openapi.yaml");
        assertThat(yaml.contentType()).startsWith("application/yaml");
        assertThat(yaml.asString()).startsWith("---\nopenapi: 3.1.0\ninfo:\n");
        assertThat(yaml.header("Cache-Control")).startsWith("public");
        assertThat(given().header("If-None-Match", yaml.header("ETag"))
                        .get("/sample/v1/openapi.yaml")
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().get(DOCUMENT).contentType()).startsWith("application/json");
        assertThat(given().post(DOCUMENT).statusCode()).isEqualTo(405);
    }

    @Test
    void theSampleKeepsTheRules() {
        assertThat(OpenApiRules.broken(document)).isEmpty();
    }

    @Test
    void brokenRulesAreNamed() {
        ObjectNode list = (ObjectNode) operation("get", "/meetings");
        list.remove("operationId");
        list.put("description", "Only English.");
        ((ObjectNode) list.at("/responses/200/content/application~1json")).remove("example");
        ((ObjectNode) field("RegisterMeeting", "remark")).put("maxLength", Limits.LONGEST_TEXT);
        ((ObjectNode) document.at("/tags/0")).remove("description");
        assertThat(OpenApiRules.broken(document))
                .containsExactlyInAnyOrder(
                        "tag api-info has no description in Swedish and English.",
                        "get /meetings has no operationId in camelCase.",
                        "get /meetings has no description in Swedish and English.",
                        "get /meetings 200 application/json has no example.",
                        "post /meetings request application/json remark has no limit of its own.");
    }
}
