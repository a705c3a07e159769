package nu.kommunalutveckling.web;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the kit speaks HTTP, seen from outside through a small API that uses all of it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HttpTest {
    private static final String NOTES = "/sample/v1/notes";

    private static RequestSpecification editor() {
        return given().auth()
                .oauth2(Tokens.withRoles("admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    private static Response created(String text) {
        return editor().body("{\"text\":\"" + text + "\",\"amount\":1.50,\"copies\":1}")
                .post(NOTES);
    }

    @Test
    void createsReadsAndChanges() {
        Response created = created("first");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String path = NOTES + "/" + created.jsonPath().getString("id");
        assertThat(created.header("Location")).isEqualTo("http://localhost:8080" + path);

        Response read = given().get(path);
        assertThat(read.header("ETag")).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(given().header("If-None-Match", read.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);

        String changed = "{\"text\":\"second\",\"amount\":null,\"copies\":1}";
        isProblem(editor().body(changed).put(path), 428, "precondition-required");
        isProblem(editor().header("If-Match", "\"old\"").body(changed).put(path), 412, "stale");
        Response put =
                editor().header("If-Match", read.header("ETag")).body(changed).put(path);
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(put.asString()).contains("\"amount\":null");
        isProblem(editor().header("If-Match", read.header("ETag")).body(changed).put(path), 412, "stale");
    }

    @Test
    void repeatedPostGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        String body = "{\"text\":\"once %s\",\"amount\":null,\"copies\":1}".formatted(key);
        RequestSpecification again = given().auth()
                .oauth2(Tokens.withRoles("admin"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
        Response first = given().spec(again).body(body).post(NOTES);
        Response second = given().spec(again).body(body).post(NOTES);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        isProblem(given().spec(again).body(body.replace("once", "twice")).post(NOTES), 422, "idempotency-key-reused");
    }

    @Test
    void postWithoutKeyIsRefused() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.withRoles("admin"))
                        .contentType(ContentType.JSON)
                        .body("{\"text\":\"x\",\"amount\":null,\"copies\":1}")
                        .post(NOTES),
                400,
                "idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\",\"text\":\"b\",\"amount\":null,\"copies\":1}|400",
                "{\"text\":\"a\",\"amount\":null,\"copies\":1} x|400",
                "{\"text\":\"a\",\"amount\":null,\"copies\":\"1\"}|400",
                "{\"text\":\"a\",\"amount\":null,\"copies\":\"\"}|400",
                "{\"text\":\"a\",\"amount\":null,\"copies\":1.5}|400",
                "{\"text\":\"a\",\"amount\":\"1\",\"copies\":1}|400",
                "{\"text\":1,\"amount\":null,\"copies\":1}|400",
                "{\"text\":\"a\",\"amount\":null,\"copies\":1,\"unknown\":1}|400",
                "{\"text\":\"a\",\"amount\":NaN,\"copies\":1}|400",
                "[]|400",
                "{|400",
                "{\"text\":\" \",\"amount\":null,\"copies\":1}|422",
                "{\"text\":\"a\",\"amount\":1.005,\"copies\":1}|422",
            })
    void bodyIsReadToTheLetter(String body, int status) {
        isProblem(editor().body(body).post(NOTES), status, status == 400 ? "malformed-request" : "invalid");
    }

    @Test
    void emptyBodyIsRefused() {
        isProblem(editor().post(NOTES), 400, "malformed-request");
    }

    @Test
    void violationNamesItsFieldInTheReadersLanguage() {
        Response sv =
                editor().body("{\"text\":\" \",\"amount\":null,\"copies\":1}").post(NOTES);
        assertThat(sv.jsonPath().getString("violations[0].field")).isEqualTo("text");
        assertThat(sv.jsonPath().getString("violations[0].in")).isEqualTo("body");
        assertThat(sv.jsonPath().getString("title")).isEqualTo("Innehållet kan inte godtas");
        assertThat(sv.jsonPath().getString("violations[0].message")).isEqualTo("får inte vara tomt");
        assertThat(sv.header("Content-Language")).isEqualTo("sv");
        Response en = editor().header("Accept-Language", "en-GB, sv;q=0.5")
                .body("{\"text\":\" \",\"amount\":null,\"copies\":1}")
                .post(NOTES);
        assertThat(en.jsonPath().getString("title")).isEqualTo("The content cannot be accepted");
        assertThat(en.jsonPath().getString("violations[0].message")).isEqualTo("must not be blank");
        assertThat(en.header("Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=abc", "limit=0", "limit=1001", "page=-1", "page=1.5", "sort=secret", "page=1&page=2"})
    void oddParameterIsRefused(String query) {
        isProblem(given().urlEncodingEnabled(false).get(NOTES + "?" + query), 400, "invalid-parameter");
    }

    @Test
    void misspeltFilterIsRefusedAndNamed() {
        Response answer = given().get(NOTES + "?txet=a");
        isProblem(answer, 400, "unknown-parameter");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("txet");
        assertThat(answer.jsonPath().getString("violations[0].message")).contains("text");
    }

    @Test
    void pagesLinkToEachOtherAndKeepTheFilter() {
        String text = "paged-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            created(text);
        }
        Response second = given().get(NOTES + "?text=" + text + "&limit=2&page=2");
        assertThat(second.jsonPath().getInt("_meta.totalRecords")).isEqualTo(5);
        assertThat(second.jsonPath().getInt("_meta.count")).isEqualTo(2);
        assertThat(second.jsonPath().getString("_links.next"))
                .startsWith("http://localhost:8080" + NOTES + "?")
                .contains("text=" + text)
                .contains("limit=2")
                .contains("page=3");
        Response beyond = given().get(NOTES + "?text=" + text + "&limit=2&page=9");
        assertThat(beyond.statusCode()).isEqualTo(200);
        assertThat(beyond.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void listIsAlsoCsvForProgramsAndForExcel() {
        String text = "=cmd-" + UUID.randomUUID();
        created(text);
        Response csv =
                given().queryParam("text", text).queryParam("format", "csv").get(NOTES);
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.csv\"");
        assertThat(csv.asString()).startsWith("id,text,amount\r\n").contains(",'" + text + ",1.50\r\n");
        assertThat(csv.header("ETag")).isNotNull();
        assertThat(given().queryParam("text", text)
                        .header("Accept", "text/csv")
                        .header("If-None-Match", csv.header("ETag"))
                        .get(NOTES)
                        .statusCode())
                .isEqualTo(304);
        Response excel = given().queryParam("text", text)
                .queryParam("format", "csv;profile=excel-sv")
                .get(NOTES);
        assertThat(excel.asString()).startsWith("\ufeffid;text;amount\r\n").contains(";1,50\r\n");
        assertThat(given().queryParam("text", "nothing such")
                        .queryParam("format", "csv")
                        .get(NOTES)
                        .asString())
                .isEqualTo("id,text,amount\r\n");
        isProblem(given().queryParam("format", "pdf").get(NOTES), 406, "not-acceptable");
    }

    @Test
    void everyTokenThatIsNotOursIsRefused() {
        String body = "{\"text\":\"x\",\"amount\":null,\"copies\":1}";
        for (String token : new String[] {
            Tokens.withWrongAudience("admin"),
            Tokens.withWrongIssuer("admin"),
            Tokens.expired("admin"),
            Tokens.forged("admin"),
            Tokens.unsigned("admin"),
            "...",
            "not.a.token",
            "abc"
        }) {
            Response answer = given().header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", "12345678")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(NOTES);
            isProblem(answer, 401, "not-authenticated");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        }
        Response anonymous = given().contentType(ContentType.JSON).body(body).post(NOTES);
        isProblem(anonymous, 401, "not-authenticated");
        assertThat(anonymous.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void wrongRoleAndOtherOrganisationAreRefused() {
        for (String token : new String[] {
            Tokens.withRoles("auditor"),
            Tokens.withRoles("finance-editor"),
            Tokens.ofOrganisation("0680"),
            Tokens.withScopes("kpi:read")
        }) {
            isProblem(
                    given().auth()
                            .oauth2(token)
                            .header("Idempotency-Key", "12345678")
                            .contentType(ContentType.JSON)
                            .body("{\"text\":\"x\",\"amount\":null,\"copies\":1}")
                            .post(NOTES),
                    403,
                    "forbidden");
        }
    }

    @Test
    void endpointWithoutPermissionIsRefused() {
        isProblem(given().auth().oauth2(Tokens.withRoles("admin")).get(NOTES + "/forgotten"), 403, "forbidden");
    }

    @Test
    void changeLogTellsWhoAndWhat() {
        String id = created("logged").jsonPath().getString("id");
        Response log = given().auth().oauth2(Tokens.withRoles("auditor")).get("/sample/v1/changes?subject=notes/" + id);
        assertThat(log.statusCode()).as(log.asString()).isEqualTo(200);
        assertThat(log.jsonPath().getString("items[0].who")).isEqualTo("person-admin");
        assertThat(log.jsonPath().getString("items[0].after.text")).isEqualTo("logged");
        isProblem(given().get("/sample/v1/changes"), 401, "not-authenticated");
        isProblem(given().auth().oauth2(Tokens.withRoles("publisher")).get("/sample/v1/changes"), 403, "forbidden");
    }

    @Test
    void whateverIsNotThereIsAProblem() {
        isProblem(given().get("/nowhere"), 404, "not-found");
        isProblem(given().get("/sample/v1/nowhere"), 404, "not-found");
        isProblem(given().get(NOTES + "/" + UUID.randomUUID()), 404, "not-found");
        isProblem(given().get(NOTES + "/not-a-uuid"), 404, "not-found");
        Response wrongMethod = editor().delete(NOTES);
        isProblem(wrongMethod, 405, "method-not-allowed");
        isProblem(editor().contentType("text/plain").body("x").post(NOTES), 415, "unsupported-media-type");
        isProblem(given().accept("image/png").get(NOTES), 406, "not-acceptable");
    }

    @Test
    void bodyOverTheLimitIsRefused() {
        isProblem(editor().body("{\"text\":\"" + "x".repeat(1_100_000) + "\"}").post(NOTES), 413, "too-large");
    }

    @Test
    void faultsTellNothingInternal() {
        isProblem(given().get(NOTES + "/broken"), 500, "internal-error");
        isProblem(given().get(NOTES + "/overtaken"), 412, "stale");
    }

    @Test
    void everyAnswerCarriesTraceLimitsAndSecurityHeaders() {
        for (String path : new String[] {NOTES, "/sample/v1/api-info", "/nowhere", NOTES + "?bad=1"}) {
            Response answer = given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .header("x-request-id", "caller-1")
                    .get(path);
            assertThat(answer.header("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
            assertThat(answer.header("x-request-id")).isEqualTo("caller-1");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).isNotNull();
        }
        assertThat(given().get(NOTES).header("RateLimit")).matches("\"client\";r=\\d+;t=\\d+");
        assertThat(given().get(NOTES).header("RateLimit-Policy")).isEqualTo("\"client\";q=400;w=400");
    }
}
