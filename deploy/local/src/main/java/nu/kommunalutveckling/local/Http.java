package nu.kommunalutveckling.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the parts of the suite over HTTP. */
final class Http {

    private static final int PROBE_MILLIS = 1000;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Http() {}

    /** A finished answer, its body read whole. */
    record Answer(int status, String body) {

        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    /** Whether there is a 200 now. The plain connection is light enough to ask ten times a second while others start. */
    static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false; // nobody there yet
        }
    }

    static Answer get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).timeout(CONNECT).build());
    }

    static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                Client.SHARED.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    /** Made when first needed: a plain {@code ./ku status} never does. */
    private static final class Client {
        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT)
                .build();
    }
}
