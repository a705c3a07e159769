package nu.kommunalutveckling.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver is a stranger: names that change their meaning, answers that never end, certificates of somebody else. */
class SenderTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HEADERS = Map.of("content-type", "application/json");
    private static final String LOOPBACK = "ku.webhooks.allowed-networks";

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Sender sender(Names names, String... config) {
        WebhooksConfig configured = Configured.with(config);
        return new Sender(new TargetNetworks(configured), names, VERTX, configured);
    }

    private static Outcome post(Sender sender, String url) {
        return sender.post(URI.create(url), HEADERS, BODY);
    }

    private static List<InetAddress> addresses(String... literals) {
        return List.of(literals).stream().map(InetAddress::ofLiteral).toList();
    }

    @Test
    void nameThatChangesItsMeaningIsAskedOnceAndReachedWhereItWasLookedAt() {
        try (Receiver first = Receiver.at("127.0.0.1", 0);
                Receiver other = Receiver.at("127.0.0.2", first.port())) {
            Queue<List<InetAddress>> meanings =
                    new ArrayDeque<>(List.of(addresses("127.0.0.1"), addresses("127.0.0.2")));
            Sender sender = sender(host -> meanings.remove(), LOOPBACK, "127.0.0.1/32");
            String url = "http://rebinding.test:" + first.port() + "/goals?k=v";
            assertThat(post(sender, url)).isEqualTo(new Outcome(204, null));
            assertThat(meanings).hasSize(1);
            assertThat(first.received().getFirst().header("Host")).isEqualTo("rebinding.test:" + first.port());
            assertThat(first.received().getFirst().path()).isEqualTo("/goals?k=v");
            assertThat(post(sender, url)).isEqualTo(Outcome.failed(Fault.ADDRESS_NOT_ALLOWED));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void nameWithOneAddressInsideIsNotReachedAtAnyOfThem() {
        try (Receiver inside = Receiver.here()) {
            Sender byDefault = sender(host -> addresses("8.8.8.8", "127.0.0.1"));
            assertThat(post(byDefault, "http://mixed.test:" + inside.port()))
                    .isEqualTo(Outcome.failed(Fault.ADDRESS_NOT_ALLOWED));
            for (String literal : List.of("127.0.0.1", "10.0.0.1", "::1", "64:ff9b::7f00:1", "169.254.169.254")) {
                assertThat(post(sender(host -> addresses(literal)), "http://inside.test:" + inside.port()))
                        .isEqualTo(Outcome.failed(Fault.ADDRESS_NOT_ALLOWED));
            }
            assertThat(post(sender(new SystemNames()), "http://localhost:" + inside.port()))
                    .isEqualTo(Outcome.failed(Fault.ADDRESS_NOT_ALLOWED));
            assertThat(inside.received()).isEmpty();
        }
    }

    @Test
    void nameThatNobodyKnowsAndDoorThatIsShutAreToldApart() throws Exception {
        Names none = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(post(sender(none), "https://nowhere.test/")).isEqualTo(Outcome.failed(Fault.NAME_UNKNOWN));
        int shut;
        try (ServerSocket brief = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            shut = brief.getLocalPort();
        }
        assertThat(post(here(), "http://127.0.0.1:" + shut + "/")).isEqualTo(Outcome.failed(Fault.UNREACHABLE));
    }

    private static Sender here(String... more) {
        String[] config = new String[more.length + 2];
        System.arraycopy(more, 0, config, 2, more.length);
        config[0] = LOOPBACK;
        config[1] = "127.0.0.0/8";
        return sender(new SystemNames(), config);
    }

    @Test
    void answerThatNeverEndsIsNotRead() {
        try (Receiver receiver = Receiver.here()) {
            receiver.behave(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] chunk = new byte[64 * 1024];
                try (OutputStream endless = exchange.getResponseBody()) {
                    for (int i = 0; i < 100_000; i++) {
                        endless.write(chunk);
                    }
                }
            });
            assertThat(post(here(), receiver.url())).isEqualTo(new Outcome(200, null));
        }
    }

    @Test
    void whoAnswersTooLateOrDripByDripOrTooMuchIsGivenUp() {
        try (Receiver receiver = Receiver.here()) {
            receiver.behave(exchange -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
            });
            long start = System.nanoTime();
            assertThat(post(here("ku.webhooks.answer-within", "500ms"), receiver.url()))
                    .isEqualTo(Outcome.failed(Fault.TIMEOUT));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            receiver.behave(exchange -> {
                exchange.getResponseHeaders().set("X-Long", "a".repeat(100_000));
                Receiver.status(200).answer(exchange);
            });
            assertThat(post(here(), receiver.url()).fault()).isEqualTo(Fault.UNREACHABLE);
        }
        try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(dripping));
            assertThat(post(
                            here("ku.webhooks.answer-within", "700ms"),
                            "http://127.0.0.1:" + dripping.getLocalPort() + "/"))
                    .isEqualTo(Outcome.failed(Fault.TIMEOUT));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** One byte of a head at a time, always a little before anybody loses patience. */
    private static void drip(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write('a');
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void certificateIsCheckedAgainstTheNameAndNotTheAddress(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        keytool(
                "-genkeypair -alias r -keyalg EC -dname CN=receiver.test -ext san=dns:receiver.test -validity 2",
                store);
        keytool("-exportcert -alias r -rfc -file " + folder.resolve("ca.pem"), store);
        AtomicReference<String> called = new AtomicReference<>("");
        AtomicInteger taken = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        server.createContext("/", exchange -> {
            var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            called.set(session.getRequestedServerNames() + " "
                    + exchange.getRequestHeaders().getFirst("Host"));
            taken.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            Names names = host -> addresses("127.0.0.1");
            String[] trusting = {
                LOOPBACK,
                "127.0.0.0/8",
                "ku.webhooks.trust-certificates",
                folder.resolve("ca.pem").toString()
            };
            assertThat(post(sender(names, trusting), "https://receiver.test:" + port + "/"))
                    .isEqualTo(new Outcome(204, null));
            assertThat(called.get()).contains("value=receiver.test").endsWith(" receiver.test:" + port);
            assertThat(post(sender(names, trusting), "https://other.test:" + port + "/"))
                    .isEqualTo(Outcome.failed(Fault.UNREACHABLE));
            assertThat(post(sender(names, LOOPBACK, "127.0.0.0/8"), "https://receiver.test:" + port + "/"))
                    .isEqualTo(Outcome.failed(Fault.UNREACHABLE));
            assertThat(taken).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    private static void keytool(String arguments, Path store) throws Exception {
        String[] command = (Path.of(System.getProperty("java.home"), "bin", "keytool") + " " + arguments
                        + " -storetype PKCS12 -storepass changeit -keystore " + store)
                .split(" ");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
