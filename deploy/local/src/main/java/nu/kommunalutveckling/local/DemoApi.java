package nu.kommunalutveckling.local;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One API as a demo writes to it, through the door that any client uses. What is refused ends the demo; what was sent by a run
 * that broke is not written twice.
 */
final class DemoApi {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI api;
    private final String token;

    /**
     * @param at where the service answers, itself or behind the gateway
     * @param token of someone who may write there and close periods
     */
    DemoApi(Part service, URI at, String token) {
        this.api = at.resolve("/" + service.api() + "/v1/");
        this.token = token;
    }

    boolean has(String path) throws IOException, InterruptedException {
        Http.Answer answer = send(request(path).GET());
        return answer.status() != NOT_FOUND && demand(path, answer).succeeded();
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return demand(path, send(request(path).GET())).json();
    }

    Http.Answer post(String path, String json) throws IOException, InterruptedException {
        return post(path, "application/json", json, "");
    }

    /** @param which tells apart what is sent with the same words */
    Http.Answer post(String path, String json, String which) throws IOException, InterruptedException {
        return post(path, "application/json", json, which);
    }

    void importRows(String path, String csv) throws IOException, InterruptedException {
        post(path + "/imports", "text/csv", csv, "");
    }

    private Http.Answer post(String path, String type, String content, String which)
            throws IOException, InterruptedException {
        String key = Fingerprint.of((path + ' ' + which + ' ' + content).getBytes(StandardCharsets.UTF_8));
        return demand(
                path,
                send(request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "demo-" + key)
                        .POST(BodyPublishers.ofString(content))));
    }

    /** Writes over whatever is there: nobody else writes a demo. */
    void put(String path, String json) throws IOException, InterruptedException {
        demand(path, put(path, json, "If-Match"));
    }

    /** Writes what is not there; leaves what is. */
    void create(String path, String json) throws IOException, InterruptedException {
        Http.Answer answer = put(path, json, "If-None-Match");
        if (answer.status() != PRECONDITION_FAILED) {
            demand(path, answer);
        }
    }

    private Http.Answer put(String path, String json, String condition) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(condition, "*")
                .PUT(BodyPublishers.ofString(json)));
    }

    boolean isClosed(String period) throws IOException, InterruptedException {
        return get("period-closings/" + period).getString("state").equals("CLOSED");
    }

    void close(String period) throws IOException, InterruptedException {
        put("period-closings/" + period, "{\"state\":\"CLOSED\",\"reason\":null}");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static Http.Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Http.send(request.build());
    }

    private Http.Answer demand(String path, Http.Answer answer) {
        if (!answer.succeeded()) {
            throw new Trouble("Demo: " + api.resolve(path) + " refused with " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
