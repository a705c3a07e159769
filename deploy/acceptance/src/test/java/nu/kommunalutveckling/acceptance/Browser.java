package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, with a profile of its own that begins empty. It is led over its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path profile;
    private final URI home;

    private Browser(Process process, Path profile, URI home) {
        this.process = process;
        this.profile = profile;
        this.home = home;
    }

    static Browser start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(Repository.TARGET, "chromium-");
        ProcessBuilder builder = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--no-proxy-server",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(Repository.TARGET.resolve("chromium.log").toFile());
        builder.environment().put("HOME", profile.toString());
        Process process = builder.start();
        return new Browser(process, profile, URI.create("http://127.0.0.1:" + port(process, profile) + "/"));
    }

    /** A new page, empty. */
    BrowserPage page() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve("/json/new?about:blank"))
                .method("PUT", HttpRequest.BodyPublishers.noBody())
                .build();
        String told = http.send(request, BodyHandlers.ofString()).body();
        return BrowserPage.at(
                http,
                URI.create(
                        Answer.JSON.readTree(told).path("webSocketDebuggerUrl").asText()));
    }

    @Override
    public void close() {
        http.shutdownNow();
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    private static Path program() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of),
                        NAMES.stream()
                                .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No Chromium found: install it, so that " + NAMES + " is on the PATH, or set CHROME_BIN"));
    }

    /** Chromium chooses a port and writes it into its profile. */
    private static String port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long until = System.nanoTime() + PATIENCE.toNanos();
        @Nullable String port = null;
        while (port == null) {
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() - until > 0) {
                process.destroyForcibly();
                throw new AssertionError("Chromium did not start: see target/chromium.log");
            }
            port = Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().orElse(null)
                    : null;
        }
        return port;
    }

    @Override
    public String toString() {
        return "Chromium in " + profile;
    }
}
