package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.sample.Api.reader;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Large files, sent in chunks as they are made. This module's tests run in a heap that could not hold them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class LargeImportTest {
    private static final String NOTE = "What a document says of the figure beside it. ".repeat(6);

    @Test
    void twoHundredThousandRowsStreamAndTheNextFileIsNoSlower() {
        assertThat(created(rows("large", 200_000, 1))).isEqualTo(200_000);
        assertThat(created(rows("next", 20_000, 1))).isEqualTo(20_000);
    }

    @Test
    void manyBadRowsAreCountedNotKept() {
        HttpResponse<String> answer =
                send(UUID.randomUUID().toString(), rows("bad", 20_000, -1)).join();
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(problem.getInt("report.rejected")).isEqualTo(20_000);
        assertThat(problem.getList("report.errors")).hasSize(1000);
    }

    @Test
    void sameFileTwiceAtOnceIsWrittenOnce() {
        both("twice", UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    @Test
    void sameFileTwiceAtOnceWithOneKeyIsWrittenOnce() {
        String key = UUID.randomUUID().toString();
        both("once", key, key);
    }

    private int created(Iterable<byte[]> rows) {
        HttpResponse<String> answer = send(UUID.randomUUID().toString(), rows).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body()).getInt("created");
    }

    private void both(String place, String key, String otherKey) {
        var first = send(key, rows(place, 5000, 1));
        var second = send(otherKey, rows(place, 5000, 1));
        List<Integer> statuses = Stream.of(first.join(), second.join())
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
        JsonPath list =
                reader().get("/sample/v1/reported-values?source=" + place).jsonPath();
        assertThat(list.getInt("_meta.totalRecords")).isEqualTo(5000);
    }

    private CompletableFuture<HttpResponse<String>> send(String key, Iterable<byte[]> body) {
        HttpRequest request = HttpRequest.newBuilder(imports())
                .header("Authorization", "Bearer " + Tokens.withRoles("admin"))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Iterable<byte[]> rows(String source, int count, int value) {
        return () -> IntStream.range(0, count)
                .mapToObj(i -> """
                        {"measure":"visits","parameters":"place:%1$s-%2$d","period":"2022","value":%3$d,\
                        "observation":"NORMAL","source":"%1$s","note":"%4$s"}
                        """.formatted(source, i, value, NOTE))
                .map(row -> row.getBytes(StandardCharsets.UTF_8))
                .iterator();
    }

    /** Known only once the service runs. */
    private static URI imports() {
        return URI.create("http://localhost:" + RestAssured.port + "/sample/v1/reported-values/imports");
    }
}
