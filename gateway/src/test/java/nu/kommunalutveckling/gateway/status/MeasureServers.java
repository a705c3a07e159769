package nu.kommunalutveckling.gateway.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Four little servers that answer measure values over real HTTP as the services do, and can be made to fail as services
 * fail. The contract with the real ones is held by the acceptance suite.
 */
public class MeasureServers implements QuarkusTestResourceLifecycleManager {
    /** How a server behaves. */
    public enum Mood {
        WELL,
        SLOW,
        HALF_OPEN,
        FAULTY,
        BABBLING,
        REFUSING
    }

    /** The measures that every server has. */
    private static final List<String> MEASURES = List.of(
            "share",
            "range",
            "half",
            "both",
            "counted",
            "printed",
            "attendance-share",
            "very-satisfied-share",
            "occasions-held");

    /** What narrows each of them down. */
    private static final List<String> PARAMETERS = List.of("of", "network", "question");

    /** The year measuring began, as these tests have it. */
    static final int SINCE = 2029;

    private static final Map<String, String> FIGURES = new ConcurrentHashMap<>();
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static final Set<String> NETWORKS = ConcurrentHashMap.newKeySet();
    private static final Map<String, Mood> MOODS = new ConcurrentHashMap<>();
    private static final Map<String, Integer> QUESTIONS = new ConcurrentHashMap<>();

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Sets what a service answers for a select in a period: the JSON members value, low and high. */
    public static void figure(String select, String period, String members) {
        FIGURES.put(select + " " + period, members);
    }

    /** Sets a page of a list: the rows as JSON, and whether another page follows. */
    public static void page(String address, String rows, boolean another) {
        PAGES.put(
                address,
                "{\"items\":[%s],\"_links\":{\"next\":%s}}"
                        .formatted(rows, another ? "\"http://elsewhere.test\"" : "null"));
    }

    /** From now on, there is a network of that key. */
    public static void network(String key) {
        NETWORKS.add(key);
    }

    public static void mood(String service, Mood mood) {
        MOODS.put(service, mood);
    }

    public static void allWell() {
        MOODS.clear();
        QUESTIONS.clear();
        OPEN.clear();
    }

    /** From now on, the period of that select is open. */
    public static void open(String select) {
        OPEN.add(select);
    }

    /** How often a service has been asked since {@link #allWell}. */
    static int questions(String service) {
        return QUESTIONS.getOrDefault(service, 0);
    }

    /** After the other servers that tests start everywhere: where these are asked for, they are the services. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        for (String service : List.of("finance", "network", "survey", "course")) {
            config.put("ku.services." + service + ".url", "http://127.0.0.1:" + serve(service));
        }
        // A test may run on a machine that is busy with others.
        config.put("ku.status.deadline", "3s");
        config.put("ku.municipalities.deadline", "3s");
        config.put("ku.status.since", Integer.toString(SINCE));
        return config;
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    private int serve(String service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/" + service + "/v1/measure-values", exchange -> answer(service, exchange));
            server.createContext("/" + service + "/v1/measures", exchange -> define(service, exchange));
            server.createContext("/" + service + "/v1/networks", exchange -> answer(service, exchange, networks()));
            server.createContext("/" + service + "/v1/", exchange -> answer(service, exchange, page(exchange)));
            server.setExecutor(threads);
            server.start();
            servers.add(server);
            return server.getAddress().getPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void answer(String service, HttpExchange exchange) throws IOException {
        QUESTIONS.merge(service, 1, Integer::sum);
        answer(service, exchange, values(exchange.getRequestURI().getRawQuery()));
    }

    /** A page of a list that a test has set, or an empty one. */
    private static String page(HttpExchange exchange) {
        return PAGES.getOrDefault(exchange.getRequestURI().toString(), "{\"items\":[],\"_links\":{\"next\":null}}");
    }

    private static String networks() {
        return NETWORKS.stream()
                .map(key -> "{\"key\":\"%s\",\"name\":\"The network %s\",\"somethingNew\":1}".formatted(key, key))
                .collect(Collectors.joining(",", "{\"items\":[", "],\"_meta\":{}}"));
    }

    private static void define(String service, HttpExchange exchange) throws IOException {
        String parameters = PARAMETERS.stream()
                .map(name -> "{\"name\":\"%s\",\"required\":false}".formatted(name))
                .collect(Collectors.joining(","));
        answer(
                service,
                exchange,
                MEASURES.stream()
                        .map(id -> "{\"id\":\"%s\",\"somethingNew\":1,\"parameters\":[%s]}".formatted(id, parameters))
                        .collect(Collectors.joining(",", "{\"items\":[", "]}")));
    }

    private static void answer(String service, HttpExchange exchange, String well) throws IOException {
        switch (MOODS.getOrDefault(service, Mood.WELL)) {
            case WELL -> send(exchange, 200, well);
            case FAULTY -> send(exchange, 500, "{}");
            case BABBLING -> send(exchange, 200, "{\"items\": [{\"measure\": ");
            case REFUSING -> exchange.close();
            case SLOW -> stall(exchange);
            case HALF_OPEN -> {
                exchange.sendResponseHeaders(200, well.length());
                exchange.getResponseBody().write(well.substring(0, 1).getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                stall(exchange);
            }
        }
    }

    /** Longer than anybody waits. */
    private static void stall(HttpExchange exchange) {
        try {
            Thread.sleep(60_000);
            exchange.close();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String values(String query) {
        List<String> periods = parameter(query, "period").toList();
        return parameter(query, "select")
                .flatMap(select -> periods.stream().map(period -> item(select, period)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static Stream<String> parameter(String query, String name) {
        return Stream.of(query.split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
    }

    private static String item(String select, String period) {
        List<String> parts = List.of(select.split(";", -1));
        String parameters = parts.stream()
                .skip(1)
                .map(part -> part.split(":", 2))
                .map(pair -> "{\"name\":\"%s\",\"value\":\"%s\"}".formatted(pair[0], pair[1]))
                .collect(Collectors.joining(","));
        @Nullable String figure = FIGURES.get(select + " " + period);
        return """
                {"measure":"%s","parameters":[%s],"period":"%s","basis":"REPORTED","observation":"%s","source":"S001",
                 "dataUpdatedAt":"2023-01-20T09:14:03Z","somethingNew":true,"periodClosed":%s,%s}""".formatted(
                        parts.getFirst(),
                        parameters,
                        period,
                        figure == null ? "MISSING" : "NORMAL",
                        !OPEN.contains(select),
                        figure == null ? "\"value\":null" : figure);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
