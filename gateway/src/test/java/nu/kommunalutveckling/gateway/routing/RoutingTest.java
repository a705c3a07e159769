package nu.kommunalutveckling.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes: which requests reach which service, and what is changed in them and in their answers. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class RoutingTest {
    private static RawAnswer get(String path, String... headers) throws IOException {
        return exchange("GET " + path + " HTTP/1.1\r\nHost: localhost:1234\r\n" + String.join("", headers) + "\r\n");
    }

    private static RawAnswer exchange(String request) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            return client.send(request).answer();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/finance/v1/measures", "/network/v1/a/b?c=d;e:f", "/course/v1/%C3%A5", "/finance/v1/x%20y"})
    void theServiceGetsPathAndQueryUnchanged(String path) throws IOException {
        RawAnswer answer = get(path);
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith("GET " + path + " HTTP/1.1\r\n");
    }

    @Test
    void theServiceIsToldWhoCalledByUsAlone() throws IOException {
        RawAnswer answer = get(
                "/finance/v1/echo",
                "Forwarded: for=9.9.9.9\r\nX-Forwarded-For: 9.9.9.9\r\nX-Forwarded-Host: evil\r\n",
                "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /x\r\nX-Forwarded-Port: 1\r\nX-Real-IP: 9.9.9.9\r\n",
                "Via: 1.1 evil\r\nX-Original-URL: /q/metrics\r\n");
        assertThat(answer.body())
                .contains("X-Forwarded-For: 127.0.0.1\r\n")
                .contains("X-Forwarded-Host: localhost:1234\r\n")
                .contains("X-Forwarded-Proto: http\r\n")
                .contains("Forwarded: for=\"127.0.0.1\";host=\"localhost:1234\";proto=http\r\n")
                .contains("Via: 1.1 ku-gateway\r\n")
                .doesNotContain("9.9.9.9", "evil", "https", "X-Forwarded-Prefix", "X-Forwarded-Port", "/q/metrics");
    }

    @Test
    void headersOfTheConnectionAndCookiesStayOutside() throws IOException {
        RawAnswer answer = get(
                "/finance/v1/echo",
                "Connection: keep-alive, X-Mine, Authorization, Upgrade, HTTP2-Settings\r\nX-Mine: 1\r\nKeep-Alive: 3\r\n",
                "TE: trailers\r\nTrailer: X\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nProxy-Connection: x\r\n",
                "Proxy-Authorization: Basic x\r\nCookie: a=b\r\nAuthorization: Bearer a.b.c\r\nIf-Match: \"1\"\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toLowerCase(Locale.ROOT))
                .contains("authorization: bearer a.b.c\r\n", "if-match: \"1\"\r\n")
                .doesNotContain(
                        "x-mine", "keep-alive", "\nte:", "trailer", "upgrade", "http2-settings", "proxy-", "cookie");
    }

    @Test
    void noUpgradeIsAnswered() throws IOException {
        assertThat(get("/finance/v1/echo", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n")
                        .status())
                .isEqualTo(200);
        assertThat(get("/finance/v1/switch").status()).isEqualTo(502);
    }

    @Test
    void theAnswersOwnHeadersPassAndTheConnectionsDoNot() throws IOException {
        RawAnswer answer = get("/finance/v1/headers");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("headers");
        assertThat(answer.headers("ETag")).containsExactly("\"abc\"");
        assertThat(answer.headers("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(answer.headers("Vary")).contains("Accept-Language");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
        assertThat(answer.headers("X-Private")).isEmpty();
        assertThat(answer.headers("Keep-Alive")).isEmpty();
        assertThat(answer.headers("Proxy-Authenticate")).isEmpty();
        assertThat(answer.headers("Upgrade")).isEmpty();
        assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void aServicesOwnLimitStandsInPlaceOfOurs() throws IOException {
        assertThat(get("/finance/v1/headers").headers("RateLimit")).containsExactly("\"client\";r=7;t=1");
        assertThat(get("/finance/v1/headers").headers("RateLimit-Policy")).containsExactly("\"client\";q=9;w=1");
        assertThat(get("/finance/v1/echo").headers("RateLimit"))
                .singleElement()
                .asString()
                .matches("\"client\";r=\\d+;t=\\d+");
    }

    @Test
    void theTraceGoesOnAndTheRequestIdComesBack() throws IOException {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        RawAnswer answer = get(
                "/finance/v1/echo", "traceparent: 00-" + trace + "-b7ad6b7169203331-01\r\nx-request-id: mine-1\r\n");
        assertThat(answer.body()).contains("traceparent: 00-" + trace + "-", "x-request-id: mine-1\r\n");
        assertThat(answer.headers("traceparent")).singleElement().asString().startsWith("00-" + trace);
        assertThat(answer.headers("x-request-id")).containsExactly("mine-1");
    }

    @ParameterizedTest
    @CsvSource({"GET,not-modified,304", "DELETE,no-content,204", "HEAD,bodiless,200"})
    void anAnswerWithoutBodyStaysWithout(String method, String what, int status) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send(method + " /finance/v1/" + what + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            RawAnswer first = new RawAnswer(client.head(), "", false);
            assertThat(first.status()).isEqualTo(status);
            assertThat(first.headers("Transfer-Encoding")).isEmpty();
            RawAnswer second = client.send("GET /finance/v1/echo HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer();
            assertThat(second.status()).isEqualTo(200);
        }
    }

    @Test
    void requestsInARowAreAnsweredInTheirOrder() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("GET /finance/v1/one HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    + "POST /finance/v1/two HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"
                    + "GET /finance/v1/../three HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    + "GET /finance/v1/four HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().body()).startsWith("GET /finance/v1/one");
            assertThat(client.answer().body()).startsWith("POST /finance/v1/two");
            assertThat(client.answer().status()).isEqualTo(400);
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void theServiceSaysWhetherItWantsTheBody() throws IOException {
        String expecting = " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n";
        try (RawClient client = RawClient.toGateway()) {
            assertThat(client.send("POST /finance/v1/continue" + expecting)
                            .answer()
                            .status())
                    .isEqualTo(100);
            assertThat(client.send("hello").answer().body()).isEqualTo("5");
        }
        assertThat(exchange("POST /finance/v1/refuse" + expecting).status()).isEqualTo(401);
    }
}
