package nu.kommunalutveckling.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may read what. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class CrossOriginTest {
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String TOKEN = "Authorization: Bearer a.b.c\r\n";

    private static RawAnswer send(String method, String path, String... headers) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            return client.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("", headers)
                            + "\r\n")
                    .answer();
        }
    }

    private static RawAnswer preflight(String path, String origin, String method, String headers) throws IOException {
        return send(
                "OPTIONS",
                path,
                "Origin: " + origin + "\r\nAccess-Control-Request-Method: " + method + "\r\n",
                headers.isEmpty() ? "" : "Access-Control-Request-Headers: " + headers + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.test", "http://localhost:3000"})
    void aListedOriginMayAskForEverything(String origin) throws IOException {
        RawAnswer answer = preflight("/finance/v1/echo", origin, "PUT", "authorization,if-match");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers(ALLOW_ORIGIN)).containsExactly(origin);
        assertThat(answer.headers("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers("Access-Control-Max-Age")).containsExactly("600");
        assertThat(answer.header("Access-Control-Allow-Methods").orElseThrow().split(","))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers").orElseThrow().split(","))
                .containsExactlyInAnyOrder(
                        "Authorization",
                        "Content-Type",
                        "Accept",
                        "Accept-Language",
                        "If-Match",
                        "If-None-Match",
                        "Idempotency-Key",
                        "traceparent",
                        "x-request-id");
        assertThat(answer.headers("RateLimit")).hasSize(1);
    }

    @Test
    void aListedOriginMayReadEveryAnswerOfAService() throws IOException {
        RawAnswer answer = send("GET", "/finance/v1/headers", "Origin: https://app.test\r\n", TOKEN);
        assertThat(answer.headers(ALLOW_ORIGIN)).containsExactly("https://app.test");
        assertThat(answer.headers("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers("Vary")).contains("origin", "Accept-Language");
        assertThat(answer.header("Access-Control-Expose-Headers").orElseThrow().split(","))
                .containsExactlyInAnyOrder(
                        "ETag",
                        "Location",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Retry-After",
                        "Content-Disposition",
                        "traceparent",
                        "x-request-id",
                        "Content-Language",
                        "Link");
    }

    @ParameterizedTest
    @CsvSource({"/nothing,404", "/survey/v1/measures,503", "/finance/v1/../x,400"})
    void aListedOriginMayReadRefusalsToo(String path, int status) throws IOException {
        RawAnswer answer = send("GET", path, "Origin: https://app.test\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers(ALLOW_ORIGIN)).containsExactly("https://app.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test",
                "http://app.test",
                "https://app.test.evil.test",
                "null",
                "https://app.test:444"
            })
    void anotherOriginIsAnsweredWithoutLeaveToRead(String origin) throws IOException {
        RawAnswer answer = send("GET", "/finance/v1/headers", "Origin: " + origin + "\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head().toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-");
        assertThat(answer.headers("Vary")).contains("origin");
        RawAnswer preflight = preflight("/finance/v1/echo", origin, "GET", "");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.head().toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finance/v1/api-info",
                "/finance/v1/openapi.json",
                "/course/v1/openapi",
                "/goals/v1/status?period=2022",
                "/goals/v1/status/rows",
                "/goals/v1/publications/1",
                "/goals/v1/kpis",
                "/goals/v1/plans"
            })
    void anyOriginMayReadWhatIsPublished(String path) throws IOException {
        assertThat(send("GET", path, "Origin: https://any.test\r\n").headers(ALLOW_ORIGIN))
                .containsExactly("*");
        assertThat(send("GET", path, "Origin: https://app.test\r\n").headers(ALLOW_ORIGIN))
                .containsExactly("*");
        assertThat(send("GET", path).headers(ALLOW_ORIGIN))
                .as("a cache may keep it")
                .containsExactly("*");
        RawAnswer preflight = preflight(path, "https://any.test", "GET", "if-none-match,traceparent");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.headers(ALLOW_ORIGIN)).containsExactly("*");
        assertThat(preflight.headers("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(preflight
                        .header("Access-Control-Allow-Methods")
                        .orElseThrow()
                        .split(","))
                .containsExactlyInAnyOrder("GET", "HEAD");
        assertThat(preflight.header("Access-Control-Allow-Headers").orElseThrow())
                .doesNotContain("Authorization");
    }

    @Test
    void whatIsPublishedIsNotForAnyOriginWithATokenOrToWrite() throws IOException {
        String path = "/finance/v1/api-info";
        assertThat(send("GET", path, "Origin: https://any.test\r\n", TOKEN).headers(ALLOW_ORIGIN))
                .isEmpty();
        assertThat(send("POST", path, "Origin: https://any.test\r\n", "Content-Length: 0\r\n")
                        .headers(ALLOW_ORIGIN))
                .isEmpty();
        assertThat(preflight(path, "https://any.test", "GET", "Authorization").headers(ALLOW_ORIGIN))
                .isEmpty();
        assertThat(preflight(path, "https://any.test", "PUT", "").headers(ALLOW_ORIGIN))
                .isEmpty();
        assertThat(preflight(path, "https://app.test", "GET", "authorization").headers(ALLOW_ORIGIN))
                .containsExactly("https://app.test");
    }

    @Test
    void anOptionsThatIsNoPreflightGoesToTheService() throws IOException {
        assertThat(send("OPTIONS", "/finance/v1/echo").body()).startsWith("OPTIONS /finance/v1/echo");
    }
}
