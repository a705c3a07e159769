package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.Problems.isProblem;
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

/** What does not pass, and how it is told so. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class RoutingRefusalsTest {
    private static final String HOST = "Host: localhost\r\n";

    private static RawAnswer exchange(String request) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            return client.send(request).answer();
        }
    }

    /** Refused, and nothing more is taken on that connection: what follows could be the body of what was refused. */
    private static void isRefusedForGood(String request, int status, String slug) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send(request);
            isProblem(client.answer(), status, slug);
            assertThat(client.isClosed()).isTrue();
        }
    }

    private static RawAnswer get(String path) throws IOException {
        return exchange("GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finance/../q/metrics",
                "/finance/v1/../../q/metrics",
                "/finance/v1/..",
                "/finance/v1/.",
                "/finance/v1/./measures",
                "/finance/v1/%2e%2e/q/metrics",
                "/finance/v1/%2E./q/metrics",
                "/finance/v1/.%2e/q/metrics",
                "/finance/v1/%252e%252e/q/metrics",
                "/finance/v1/..%2fq/metrics",
                "/finance/v1/a%2Fb",
                "/finance/v1/a%5cb",
                "/finance/v1/a\\b",
                "/finance/v1/..\\q",
                "/finance/v1//measures",
                "//finance/v1/measures",
                "/finance/v1/measures//",
                "/finance/v1/a%00b",
                "/finance/v1/a%0d%0ab",
                "/finance/v1/a%7fb",
                "/finance/v1/a%zz",
                "/finance/v1/a%2",
                "/finance/v1/a%",
                "/finance/v1/a;b=c",
                "/finance/v1/..;/q/metrics",
                "/finance/v1/a%3bb",
                "/finance/v1/%c0%ae%c0%ae/q/metrics",
                "/finance/v1/%ff",
                "/finance/v1/a#b",
                "/finance/v1/a|b",
                "/finance/v1/{a}",
                "/finance/v1/\u00e5",
                "/finance/v1/a?q=%zz",
                "/finance/v1/a?q=%00",
                "/finance/v1/a?q=a|b",
                "finance/v1/measures",
                "*",
                "http://elsewhere/finance/v1/measures",
                "ftp://localhost/finance/v1/measures",
                "http://localhost@elsewhere/finance/v1/measures"
            })
    void aTargetThatTwoReadersCouldReadDifferentlyIsRefused(String target) throws IOException {
        isRefusedForGood("GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n", 400, "malformed-request");
    }

    @Test
    void anAbsoluteTargetThatNamesUsIsReadAsItsPath() throws IOException {
        RawAnswer answer = get("http://localhost/finance/v1/echo?a=b");
        assertThat(answer.body()).startsWith("GET /finance/v1/echo?a=b HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finance",
                "/finance/",
                "/finance/v1",
                "/finance/v1/",
                "/finance/q/health",
                "/finance/v2/measures",
                "/FINANCE/v1/measures",
                "/%66inance/v1/measures",
                "/financev1/measures",
                "/nothing",
                "/q",
                "/q/metrics",
                "/q/openapi",
                "/q/swagger-ui",
                "/q/dev-ui",
                "/q/health/group/x",
                "/q/arc/beans",
                "/openapi-ui/index.html",
                "/goals/v1/nothing-here"
            })
    void nothingElseIsToBeFound(String path) throws IOException {
        isProblem(get(path), 404, "not-found");
        isProblem(exchange("DELETE " + path + " HTTP/1.1\r\n" + HOST + "\r\n"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
                "Content-Length: 4\r\nContent-Length: 5\r\n",
                "Content-Length: 4\r\nContent-Length: 4\r\n",
                "Content-Length: 4, 5\r\n",
                "Content-Length: +4\r\n",
                "Content-Length: -4\r\n",
                "Content-Length: 0x4\r\n",
                "Content-Length: 4a\r\n",
                "Content-Length : 4\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked, chunked\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: identity\r\n",
                "Transfer-Encoding: \u000bchunked\r\n",
                "Bad Name: x\r\n",
                "No colon\r\n",
                "X: a\u0000b\r\n",
                "Host: localhost\r\n"
            })
    void aRequestOfTwoMeaningsIsRefused(String headers) throws IOException {
        isRefusedForGood(
                "POST /finance/v1/size HTTP/1.1\r\n" + HOST + headers
                        + "\r\n0\r\n\r\nGET /finance/v1/smuggled HTTP/1.1\r\n" + HOST + "\r\n",
                400,
                "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /finance/v1/a HTTP/9.9\r\n",
                "NONSENSE\r\n",
                "GET /finance/v1/a\r\n",
                "\u0016\u0003\u0001\r\n"
            })
    void whatIsNotHttpIsRefused(String line) throws IOException {
        isRefusedForGood(line + HOST + "\r\n", 400, "malformed-request");
    }

    @Test
    void aRequestWithoutHostIsRefused() throws IOException {
        isRefusedForGood("GET /finance/v1/a HTTP/1.1\r\n\r\n", 400, "malformed-request");
    }

    @Test
    void anOldVersionIsRefusedWhereAnswersAreStreams() throws IOException {
        isProblem(exchange("GET /finance/v1/a HTTP/1.0\r\n" + HOST + "\r\n"), 505, "http-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.test", "localhost.evil.test", "evil.test:80", "[::2]", "10.1.2.3", "localhost."})
    void anotherHostIsNotServed(String host) throws IOException {
        isProblem(exchange("GET /finance/v1/a HTTP/1.1\r\nHost: " + host + "\r\n\r\n"), 421, "misdirected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost@evil.test",
                "127.0.0.1:x",
                "[::1",
                "a b",
                "localhost:1:2",
                "localhost/",
                "a,b",
                "a%00"
            })
    void aHostThatIsNoneIsRefused(String host) throws IOException {
        isRefusedForGood("GET /finance/v1/a HTTP/1.1\r\nHost: " + host + "\r\n\r\n", 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:65535", "[::1]:8080", "[::1]"})
    void ourOwnHostsAreServed(String host) throws IOException {
        assertThat(exchange("GET /finance/v1/a HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"TRACE,/finance/v1/a", "CONNECT,localhost:443", "BREW,/finance/v1/a", "PROPFIND,/finance/v1/a"})
    void otherMethodsAreNotAllowed(String method, String target) throws IOException {
        RawAnswer answer = exchange(method + " " + target + " HTTP/1.1\r\n" + HOST + "\r\n");
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers("Allow")).containsExactly("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        isRefusedForGood(
                "GET /finance/v1/" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n", 414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%C3%A5", "a/", "?a=%C3%A5&b=[1]/"})
    void aLongAddressPasses(String part) throws IOException {
        String path = "/finance/v1/a" + part.repeat(14_000 / part.length());
        RawAnswer answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("GET " + path + " ");
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        isRefusedForGood(
                "GET /finance/v1/a HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(20_000) + "\r\n\r\n",
                431,
                "headers-too-large");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        isProblem(
                exchange("POST /finance/v1/size HTTP/1.1\r\n" + HOST + "Content-Length: 2000000\r\n\r\n"),
                413,
                "too-large");
    }

    @Test
    void theRefusalSpeaksTheCallersLanguage() throws IOException {
        String malformed = "GET /finance/v1/../a HTTP/1.1\r\n" + HOST;
        assertThat(exchange(malformed + "Accept-Language: en\r\n\r\n").body()).contains("The request cannot be read");
        assertThat(exchange(malformed + "\r\n").body()).contains("Begäran går inte att läsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready"})
    void healthIsAnsweredUnderAnyName(String what) throws IOException {
        RawAnswer answer = exchange("GET /q/health/" + what + " HTTP/1.1\r\nHost: 10.1.2.3:8080\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("UP");
    }
}
