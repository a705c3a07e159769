package nu.kommunalutveckling.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every refusal has to look like. */
public final class Problems {
    private Problems() {}

    /**
     * Demands a problem document that gives nothing internal away.
     *
     * @param slug the end of its type
     */
    public static void isProblem(Response answer, int status, String slug) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).as(body).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).endsWith("/problems/" + slug);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("traceId")).matches("[0-9a-f]{32}");
        assertThat(body).doesNotContain("Exception", "nu.kommunalutveckling", "jakarta", "org.postgresql");
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }
}
