package nu.kommunalutveckling.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A receiver over real HTTP, on a loopback address of its own choice, that answers as it is told. */
final class Receiver implements AutoCloseable {
    /** What was sent to it. */
    record Received(String path, Headers headers, String body) {
        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    /** What it does with an exchange whose body was read. */
    @FunctionalInterface
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Manner manner = status(204);

    Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    static Receiver at(String address, int port) {
        try {
            return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), port), 0));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    static Receiver here() {
        return at("127.0.0.1", 0);
    }

    static Manner status(int status) {
        return exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    void behave(Manner next) {
        manner = next;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        manner.answer(exchange);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/goals";
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** What it has got, once it is as much as that. */
    List<Received> received(int count) {
        await(() -> received.size() >= count, "%d received".formatted(count));
        return received();
    }

    /** Looks until it is so, for 20 seconds. */
    static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
