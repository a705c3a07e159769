package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * What came back.
 *
 * @param took from sending to the whole body
 */
record Answer(String request, int status, HttpHeaders headers, String body, Duration took) {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    /** The first header of that name; empty text when there is none. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Answer isOk() {
        assertThat(status).as("%s", this).isEqualTo(200);
        return this;
    }

    /**
     * Demands a problem document that gives nothing internal away.
     *
     * @param slug the end of its type
     */
    Answer isProblem(int expected, String slug) {
        assertThat(status).as("%s", this).isEqualTo(expected);
        assertThat(header("Content-Type")).as("%s", this).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).as("%s", this).endsWith("/problems/" + slug);
        assertThat(json().path("status").asInt()).as("%s", this).isEqualTo(expected);
        assertThat(json().path("title").asText()).as("%s", this).isNotBlank();
        assertThat(json().path("detail").asText()).as("%s", this).isNotBlank();
        assertThat(json().path("traceId").asText()).as("%s", this).matches("[0-9a-f]{32}");
        assertThat(body).doesNotContain("Exception", "nu.kommunalutveckling", "jakarta", "org.postgresql", "SELECT");
        if (expected == 401) {
            assertThat(header("WWW-Authenticate")).as("%s", this).startsWith("Bearer");
        }
        return this;
    }

    static URI link(JsonNode links, String name) {
        return URI.create(links.path(name).path("href").asText());
    }

    @Override
    public String toString() {
        return request + " → " + status + " " + body;
    }
}
