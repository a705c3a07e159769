package nu.kommunalutveckling.acceptance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Serves one page, as the server of a separately built single-page application would: an origin of its own. */
final class PageServer implements AutoCloseable {
    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    static PageServer of(String resource, int port) throws IOException {
        byte[] page;
        try (InputStream file = Objects.requireNonNull(PageServer.class.getResourceAsStream(resource), resource)) {
            page = file.readAllBytes();
        }
        return serving(page, port);
    }

    /** Serves a page that is made by a test. */
    static PageServer serving(String page, int port) throws IOException {
        return serving(page.getBytes(StandardCharsets.UTF_8), port);
    }

    private static PageServer serving(byte[] page, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return new PageServer(server);
    }

    URI origin() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
