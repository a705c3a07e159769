package nu.kommunalutveckling.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nu.kommunalutveckling.test.Tokens;

/** A consumer of the feed: remembers how far it has read, and nothing else. */
public final class Following {
    public static final String FEED = "/goals/v1/feed";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;
    private long since;

    /** An event as it was read. */
    public record Told(long number, String id, String type, String subject, Map<String, Object> data) {
        private static Told of(JsonNode event) {
            return new Told(
                    event.path("number").asLong(),
                    event.path("id").asText(),
                    event.path("type").asText(),
                    event.path("subject").asText(),
                    JSON.convertValue(event.path("data"), new TypeReference<>() {}));
        }
    }

    private Following(String token, long since) {
        this.token = token;
        this.since = since;
    }

    /** Somebody who may hear everything, from now on. */
    public static Following fromNow() {
        Following following = new Following(Tokens.withScopes("kpi:read"), 0);
        following.all();
        return following;
    }

    /** The same after a restart: all it has is the number it wrote down. */
    Following restarted() {
        return new Following(token, since);
    }

    public long since() {
        return since;
    }

    /** One request. */
    public List<Told> read(int limit, int wait) {
        Response answer =
                given().auth().oauth2(token).get(FEED + "?since=%d&limit=%d&wait=%d".formatted(since, limit, wait));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonNode stretch = tree(answer.asString());
        assertThat(stretch.path("next").asLong()).isGreaterThanOrEqualTo(since);
        since = stretch.path("next").asLong();
        return StreamSupport.stream(stretch.path("items").spliterator(), false)
                .map(Told::of)
                .toList();
    }

    /** A feed is long at the end of all tests, and REST Assured's own reader compiles each path anew. */
    private static JsonNode tree(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that has not been read yet. */
    public List<Told> all() {
        List<Told> all = new ArrayList<>();
        List<Told> some = read(1000, 0);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = read(1000, 0);
        }
        return all;
    }

    /** Events of one type about a subject, waiting for the first of them for a few seconds. */
    public List<Told> of(String type, String subject) {
        List<Told> wanted = new ArrayList<>();
        long end = System.nanoTime() + 10_000_000_000L;
        while (wanted.isEmpty() && System.nanoTime() < end) {
            read(1000, 2).stream()
                    .filter(event ->
                            event.type().equals(type) && event.subject().equals(subject))
                    .forEach(wanted::add);
        }
        return wanted;
    }
}
