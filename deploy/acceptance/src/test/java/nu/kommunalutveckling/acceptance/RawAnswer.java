package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What comes back on a line of its own, for requests that no well-behaved client would send. */
record RawAnswer(int status, String whole) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sends a request as it is written, and reads until the other end closes. */
    static RawAnswer to(URI gateway, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), gateway.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(whole).as(request).matches("(?s)HTTP/1\\.1 \\d{3} .*");
            return new RawAnswer(Integer.parseInt(whole.substring(9, 12)), whole);
        }
    }

    /** A request for a path, with the header lines given. */
    static RawAnswer get(URI gateway, String path, String... lines) throws IOException {
        return to(
                gateway,
                "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    RawAnswer isProblem(int expected) {
        assertThat(status).as(whole).isEqualTo(expected);
        assertThat(whole).containsIgnoringCase("content-type: application/problem+json");
        assertThat(whole).contains("\"type\":\"http").contains("/problems/").doesNotContain("Exception");
        return this;
    }
}
