package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consumer of the suite: someone with a token, or nobody in particular. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSuite suite;
    private final @Nullable String token;

    private Visitor(RunningSuite suite, @Nullable String token) {
        this.suite = suite;
        this.token = token;
    }

    static Visitor anonymous(RunningSuite suite) {
        return new Visitor(suite, null);
    }

    static Visitor with(RunningSuite suite, String token) {
        return new Visitor(suite, token);
    }

    /** @param headers name, value, name, value… */
    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", suite.at(path), BodyPublishers.noBody(), headers);
    }

    Answer get(URI address, String... headers) throws IOException, InterruptedException {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    Answer send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        return send(method, suite.at(path), BodyPublishers.ofString(body), headers);
    }

    Answer send(String method, URI address, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(headers));
        if (token != null) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body);
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        long began = System.nanoTime();
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new Answer(method + " " + address, answer.statusCode(), answer.headers(), answer.body(), took);
    }
}
