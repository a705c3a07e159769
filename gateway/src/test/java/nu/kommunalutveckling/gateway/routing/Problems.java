package nu.kommunalutveckling.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;

/** What every refusal has to look like. */
final class Problems {
    private Problems() {}

    static void isProblem(RawAnswer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(status);
        assertThat(answer.headers("Content-Type")).containsExactly("application/problem+json");
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).endsWith("/problems/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContain("xception", "nu.kommunalutveckling", "netty", "vertx");
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers("RateLimit")).hasSize(1);
    }
}
