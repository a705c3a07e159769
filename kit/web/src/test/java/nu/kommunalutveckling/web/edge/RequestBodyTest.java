package nu.kommunalutveckling.web.edge;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that say nothing of their length, or nothing at all. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RequestBodyTest {
    @Test
    void chunkedBodyIsReadAsAnyOther() throws Exception {
        assertThat(chunked("{\"text\":\"chunked\",\"amount\":1,\"copies\":1}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void chunkedBodyOverTheLimitIsRefusedWhenItGetsThere() throws Exception {
        HttpResponse<String> answer = chunked("{" + " ".repeat(1_100_000) + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(JsonPath.from(answer.body()).getString("type")).endsWith("/problems/too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " "})
    void chunkedBodyThatHoldsNothingIsRefused(String body) throws Exception {
        HttpResponse<String> answer = chunked(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonPath.from(answer.body()).getString("type")).endsWith("/problems/malformed-request");
    }

    @Test
    void bodyThatIsNotThereIsRefused() {
        var editor = given().auth()
                .oauth2(Tokens.withRoles("admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
        var answer = given().spec(editor).post("/sample/v1/notes");
        isProblem(answer, 400, "malformed-request");
        assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo("Innehåll saknas.");
    }

    @Test
    void nulCharacterIsRefusedWhereverItStands() throws Exception {
        assertThat(chunked("{\"text\":\"a\\u0000b\",\"amount\":1,\"copies\":1}").statusCode())
                .isEqualTo(400);
        for (String address : new String[] {"/sample/v1/notes?text=a%00b", "/sample/v1/notes/%00", "/%00"}) {
            isProblem(given().urlEncodingEnabled(false).get(address), 400, "malformed-request");
        }
    }

    private HttpResponse<String> chunked(String body) throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(notes())
                .header("Authorization", "Bearer " + Tokens.withRoles("admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Known only once the service runs. */
    private static URI notes() {
        return URI.create("http://localhost:" + RestAssured.port + "/sample/v1/notes");
    }
}
