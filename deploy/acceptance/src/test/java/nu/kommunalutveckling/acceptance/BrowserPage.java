package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One page of the browser: goes to addresses, runs scripts in them, and keeps what they complain of. */
final class BrowserPage implements WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket line;

    private BrowserPage() {}

    static BrowserPage at(HttpClient http, URI address) throws InterruptedException {
        BrowserPage page = new BrowserPage();
        page.line = await(http.newWebSocketBuilder().buildAsync(address, page));
        for (String domain : List.of("Page", "Runtime", "Log")) {
            page.command(domain + ".enable", Map.of());
        }
        return page;
    }

    void go(URI address) throws InterruptedException {
        JsonNode gone = command("Page.navigate", Map.of("url", address.toString()));
        if (gone.has("errorText")) {
            throw new AssertionError(address + ": " + gone.path("errorText").asText());
        }
    }

    /** The value of an expression; a promise is awaited. */
    JsonNode value(String expression) throws InterruptedException {
        JsonNode outcome = command(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (outcome.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + outcome.path("exceptionDetails"));
        }
        return outcome.at("/result/value");
    }

    /** Waits until an expression is true, also over changes of page. */
    void until(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!command("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value")
                .asBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Never true: " + expression + "; at " + value("location.href") + " stands "
                        + value("document.body.innerText") + " " + complaints);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Errors on the console, and errors nobody caught, since the page was made. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void picture(Path file) throws IOException, InterruptedException {
        JsonNode shot = command("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(message.toString());
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void take(String text) {
        try {
            JsonNode told = Answer.JSON.readTree(text);
            CompletableFuture<JsonNode> answer = waiting.remove(told.path("id").asInt());
            if (answer != null) {
                answer.complete(told);
            } else {
                listen(told.path("method").asText(), told.path("params"));
            }
        } catch (JsonProcessingException e) {
            complaints.add("not understood: " + text);
        }
    }

    private void listen(String event, JsonNode told) {
        boolean error =
                switch (event) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                        told.path("type").asText().equals("error");
                    case "Log.entryAdded" -> told.at("/entry/level").asText().equals("error");
                    default -> false;
                };
        if (error) {
            complaints.add(told.toString());
        }
    }

    private JsonNode command(String method, Map<String, Object> parameters) throws InterruptedException {
        if (line == null) {
            throw new IllegalStateException("No line to the browser");
        }
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        ObjectNode command = Answer.JSON.createObjectNode().put("id", number).put("method", method);
        command.set("params", Answer.JSON.valueToTree(parameters));
        await(line.sendText(command.toString(), true));
        JsonNode told = await(answer);
        if (told.has("error")) {
            throw new AssertionError(method + ": " + told.path("error"));
        }
        return told.path("result");
    }

    private static <T> T await(CompletableFuture<T> coming) throws InterruptedException {
        try {
            return coming.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The browser does not answer", e);
        }
    }
}
