import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The gateway beside what does the same with less: nginx and pgbench, asked by the same client (wrk) in rounds that take turns, so that
 * both meet the same machine; medians, and the processor time of each request. Arguments: the home of the suite, its port offset,
 * the template of nginx's configuration, pgbench, and how many minutes memory is watched for.
 */
class StatusBench {
    private static final String PUBLISHED = "/goals/v1/status?period=2022";
    private static final String LIVE = PUBLISHED + "&basis=live";
    private static final String ROUTED = "/network/v1/measures/attendance-share";
    private static final String KPI = "/network/v1/measure-values?period=2022&select=attendance-share;network:pks";
    private static final int WARM_UP_SECONDS = 60;
    private static final int ROUNDS = 7;
    private static final int ROUND_SECONDS = 6;
    private static final int CONNECTIONS = 16;
    private static final int LATENCIES = 200;
    private static final int WHILE_HANGING = 20;
    /** What /proc counts processor time in. */
    private static final double TICKS_PER_SECOND = 100;
    private static final Set<String> NOT_NGINX =
            Set.of("date", "content-length", "transfer-encoding", "connection", "content-type", "etag", ":status");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path home;
    private final int offset;
    private final String gateway;
    private String token = "";

    private StatusBench(Path home, int offset) {
        this.home = home;
        this.offset = offset;
        this.gateway = "http://127.0.0.1:" + (8080 + offset);
    }

    public static void main(String[] words) throws Exception {
        StatusBench bench = new StatusBench(Path.of(words[0]), Integer.parseInt(words[1]));
        bench.logIn();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process nginx = bench.nginx(Path.of(words[2]), port);
        try {
            bench.besideNginx("http://127.0.0.1:" + port, nginx);
            bench.liveBesideTheSlowestService();
            bench.kpiBesidePgbench(words[3]);
            bench.whileAServiceHangs();
            bench.memory(Integer.parseInt(words[4]));
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    // The published status beside a file, and a routed request beside proxy_pass.

    private void besideNginx(String nginx, Process itself) throws Exception {
        long ours = pid("gateway");
        List<Long> theirs = Stream.concat(Stream.of(itself.toHandle()), itself.descendants()).map(ProcessHandle::pid).toList();
        wrk(gateway + PUBLISHED, WARM_UP_SECONDS);
        wrk(gateway + ROUTED, WARM_UP_SECONDS);
        compare("published status, beside a file", 0.9, () -> wrk(gateway + PUBLISHED, ROUND_SECONDS), List.of(ours),
                () -> wrk(nginx + "/published", ROUND_SECONDS), theirs);
        compare("routed request, beside proxy_pass", 0.5, () -> wrk(gateway + ROUTED, ROUND_SECONDS), List.of(ours),
                () -> wrk(nginx + ROUTED, ROUND_SECONDS), theirs);
    }

    private void compare(String what, double aim, Supplier<Double> one, List<Long> ofOne, Supplier<Double> other, List<Long> ofOther)
            throws IOException {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        double onesCpu = 0;
        double othersCpu = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double before = cpuSeconds(ofOne);
            ones.add(one.get());
            onesCpu += cpuSeconds(ofOne) - before;
            before = cpuSeconds(ofOther);
            others.add(other.get());
            othersCpu += cpuSeconds(ofOther) - before;
        }
        System.out.printf(Locale.ROOT, "%-36s %8.0f/s and %8.0f/s; ratio %.2f (aim: at least %.2f); processor per request %.0f and %.0f us%n",
                what, median(ones), median(others), median(ones) / median(others), aim,
                onesCpu / (sum(ones) * ROUND_SECONDS) * 1e6, othersCpu / (sum(others) * ROUND_SECONDS) * 1e6);
    }

    /** nginx with the published status as a file, and the same headers as ours. */
    private Process nginx(Path template, int port) throws Exception {
        HttpResponse<byte[]> published = http.send(request(gateway + PUBLISHED, false), HttpResponse.BodyHandlers.ofByteArray());
        Files.write(home.resolve("published.json"), published.body());
        String headers = published.headers().map().entrySet().stream()
                .filter(header -> !NOT_NGINX.contains(header.getKey()))
                .map(header -> "            add_header %s \"%s\";".formatted(header.getKey(), header.getValue().getFirst().replace("\"", "\\\"")))
                .collect(Collectors.joining("\n"));
        Path conf = home.resolve("nginx.conf");
        Files.writeString(conf, Files.readString(template)
                .replace("{home}", home.toString())
                .replace("{user}", System.getProperty("user.name"))
                .replace("{port}", String.valueOf(port))
                .replace("{service}", String.valueOf(8082 + offset))
                .replace("{headers}", headers));
        Process nginx = new ProcessBuilder("nginx", "-c", conf.toString()).inheritIO().start();
        for (int tries = 0; tries < 50; tries++) {
            try {
                if (http.send(request("http://127.0.0.1:" + port + "/published", false), HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200) {
                    return nginx;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        nginx.destroy();
        throw new IllegalStateException("nginx did not start");
    }

    // The live status, which asks four services at once, beside each of those calls.

    private void liveBesideTheSlowestService() throws Exception {
        logIn();
        Map<String, String> calls = calls();
        Map<String, List<Double>> took = new TreeMap<>();
        for (int i = -LATENCIES; i < LATENCIES; i++) {
            double live = millis(gateway + LIVE);
            if (i >= 0) {
                took.computeIfAbsent("live", _ -> new ArrayList<>()).add(live);
            }
            for (Map.Entry<String, String> call : calls.entrySet()) {
                double one = millis(call.getValue());
                if (i >= 0) {
                    took.computeIfAbsent(call.getKey(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
        double live = median(took.remove("live"));
        Map.Entry<String, List<Double>> slowest = took.entrySet().stream()
                .max((one, other) -> Double.compare(median(one.getValue()), median(other.getValue())))
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%-36s %8.2f ms and %6.2f ms (%s); ratio %.2f (aim: at most 1.5)%n", "live status, beside the slowest service",
                live, median(slowest.getValue()), slowest.getKey(), live / median(slowest.getValue()));
    }

    /** What the gateway asks each service for this status: all its measures of the plan, back to when measuring began. */
    private Map<String, String> calls() throws Exception {
        Matcher measures = Pattern.compile("\"service\"\\s*:\\s*\"(\\w+)\"\\s*,\\s*\"select\"\\s*:\\s*\"([^\"]+)\"").matcher(get(gateway + "/goals/v1/plans/2022"));
        Map<String, StringBuilder> selects = new HashMap<>();
        while (measures.find()) {
            selects.computeIfAbsent(measures.group(1), _ -> new StringBuilder())
                    .append("&select=").append(URLEncoder.encode(measures.group(2), StandardCharsets.UTF_8));
        }
        String periods = IntStream.rangeClosed(2017, 2022).mapToObj(year -> "period=" + year).collect(Collectors.joining("&"));
        Map<String, Integer> ports = Map.of("finance", 8081, "network", 8082, "survey", 8083, "course", 8084);
        return selects.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> "http://127.0.0.1:"
                + (ports.get(one.getKey()) + offset) + "/" + one.getKey() + "/v1/measure-values?" + periods + one.getValue()));
    }

    // A KPI query beside its own statements, which are read off the log of the database.

    private void kpiBesidePgbench(String pgbench) throws Exception {
        String address = "http://127.0.0.1:" + (8082 + offset) + KPI;
        Path script = home.resolve("kpi.sql");
        Files.writeString(script, statements(address));
        logIn();
        wrk(address, WARM_UP_SECONDS);
        compare("KPI query, beside pgbench", 0.65, () -> wrk(address, ROUND_SECONDS), List.of(pid("network-service"), pid("postgresql")),
                () -> rate(List.of(pgbench, "-n", "-M", "prepared", "-c", String.valueOf(CONNECTIONS), "-j", "2", "-T", String.valueOf(ROUND_SECONDS),
                        "-f", script.toString(), "-h", "127.0.0.1", "-p", String.valueOf(5433 + offset), "-U", "network", "network"),
                        Pattern.compile("tps = ([0-9.]+)"), "network"), List.of(pid("postgresql")));
    }

    private String statements(String address) throws Exception {
        Path log = home.resolve("log/postgresql.log");
        for (int i = 0; i < 20; i++) {
            get(address);
        }
        sql("alter system set log_statement = 'all'", "alter system set log_line_prefix = '%d|%p|'", "select pg_reload_conf()");
        Thread.sleep(1_000);
        long before = Files.size(log);
        get(address);
        Thread.sleep(1_000);
        sql("alter system reset log_statement", "alter system reset log_line_prefix", "select pg_reload_conf()");
        String logged = Files.readString(log).substring((int) before);
        StringBuilder script = new StringBuilder();
        String session = null;
        // An entry is its first line and those that follow with a tab in front.
        for (String entry : logged.replace("\n\t", " ").lines().toList()) {
            String[] parts = entry.split("\\|", 3);
            if (parts.length < 3 || !parts[0].equals("network") || (session != null && !session.equals(parts[1]))) {
                continue;
            }
            Matcher statement = Pattern.compile("LOG: +(?:execute [^:]+|statement): (.*)").matcher(parts[2]);
            Matcher parameters = Pattern.compile("DETAIL: +[Pp]arameters: (.*)").matcher(parts[2]);
            if (statement.matches()) {
                session = parts[1];
                script.append(statement.group(1)).append(";\n");
            } else if (parameters.matches()) {
                fill(script, parameters.group(1));
            }
        }
        if (!script.toString().contains("select")) {
            throw new IllegalStateException("no query was logged: " + logged);
        }
        return script.toString();
    }

    /** Puts the parameters into the last statement, the highest number first, so that $1 is not found in $12. */
    private static void fill(StringBuilder script, String parameters) {
        int last = script.lastIndexOf("\n", script.length() - 2) + 1;
        String statement = script.substring(last);
        List<String[]> values = new ArrayList<>();
        Matcher each = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')").matcher(parameters);
        while (each.find()) {
            // pgbench would read a colon as the beginning of a variable's name, even in a literal.
            values.addFirst(new String[] {each.group(1), each.group(2).contains(":") ? "E" + each.group(2).replace(":", "\\x3a") : each.group(2)});
        }
        for (String[] value : values) {
            statement = statement.replace("$" + value[0], value[1]);
        }
        script.replace(last, script.length(), statement);
    }

    private void sql(String... statements) throws Exception {
        for (String statement : statements) {
            ProcessBuilder psql = new ProcessBuilder("psql", "-q", "-h", "127.0.0.1", "-p", String.valueOf(5433 + offset), "-U", "postgres", "-c", statement);
            psql.environment().put("PGPASSWORD", password("postgres"));
            if (psql.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) {
                throw new IllegalStateException("psql failed: " + statement);
            }
        }
    }

    // One service stopped as it is: it takes connections, and never answers.

    private void whileAServiceHangs() throws Exception {
        logIn();
        double publishedBefore = wrk(gateway + PUBLISHED, ROUND_SECONDS);
        double routedBefore = wrk(gateway + ROUTED, ROUND_SECONDS);
        signal("-STOP", pid("survey-service"));
        try {
            List<Double> live = new ArrayList<>();
            for (int i = 0; i < WHILE_HANGING; i++) {
                live.add(millis(gateway + LIVE));
            }
            System.out.printf(Locale.ROOT, "while a service hangs: live status %.0f ms, at most %.0f ms (aim: 1500); published %.2f and routed %.2f of before%n",
                    median(live), live.stream().mapToDouble(one -> one).max().orElseThrow(),
                    wrk(gateway + PUBLISHED, ROUND_SECONDS) / publishedBefore, wrk(gateway + ROUTED, ROUND_SECONDS) / routedBefore);
        } finally {
            signal("-CONT", pid("survey-service"));
        }
    }

    private static void signal(String signal, long pid) throws Exception {
        new ProcessBuilder("kill", signal, String.valueOf(pid)).inheritIO().start().waitFor();
    }

    // Memory, once the heap has found its size.

    private void memory(int minutes) throws Exception {
        long ours = pid("gateway");
        for (int minute = 0; minute <= minutes; minute++) {
            System.out.printf(Locale.ROOT, "memory of the gateway after %2d min of load: %d MB%n", minute, resident(ours) / 1024);
            if (minute < minutes) {
                logIn();
                long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
                while (System.nanoTime() < until) {
                    wrk(gateway + PUBLISHED, 10);
                    wrk(gateway + ROUTED, 5);
                    wrk(gateway + LIVE, 5);
                }
            }
        }
    }

    private static long resident(long pid) throws IOException {
        Matcher kilobytes = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        if (!kilobytes.find()) {
            throw new IllegalStateException("the system does not tell how much memory " + pid + " has");
        }
        return Long.parseLong(kilobytes.group(1));
    }

    // How all of it is asked.

    /** Requests per second; refuses answers that are not 200. What is published is asked for by anyone. */
    private double wrk(String address, int seconds) {
        String credentials = address.endsWith(PUBLISHED) ? "X-Anyone: yes" : "Authorization: Bearer " + token;
        return rate(List.of("wrk", "-t2", "-c" + CONNECTIONS, "-d" + seconds + "s", "-H", credentials, address),
                Pattern.compile("Requests/sec:\\s+([0-9.]+)"), "");
    }

    private double rate(List<String> command, Pattern told, String role) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            if (!role.isEmpty()) {
                builder.environment().put("PGPASSWORD", password(role));
            }
            Process running = builder.start();
            String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = told.matcher(out);
            if (running.waitFor() != 0 || out.contains("Non-2xx") || !rate.find()) {
                throw new IllegalStateException(command.getFirst() + " said: " + out);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private double millis(String address) throws Exception {
        long began = System.nanoTime();
        get(address);
        return (System.nanoTime() - began) / 1e6;
    }

    private String get(String address) throws Exception {
        HttpResponse<String> answer = http.send(request(address, true), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest request(String address, boolean withToken) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return (withToken ? request.header("Authorization", "Bearer " + token) : request).build();
    }

    /** A token lasts for some minutes, the bench for longer. */
    private void logIn() throws Exception {
        token = ku("token", "admin", "--home", home.toString()).strip();
    }

    private long pid(String part) {
        try {
            Matcher pid = Pattern.compile("\"" + part + "\"[^}]*\"pid\":(\\d+)").matcher(ku("status", "--json", "--home", home.toString()));
            if (!pid.find()) {
                throw new IllegalStateException(part + " does not run");
            }
            return Long.parseLong(pid.group(1));
        } catch (IOException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String ku(String... words) throws IOException, InterruptedException {
        Process ku = new ProcessBuilder(Stream.concat(Stream.of(System.getenv("KU")), Stream.of(words)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(ku.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ku.waitFor() != 0) {
            throw new IllegalStateException("ku " + words[0] + " failed");
        }
        return out;
    }

    private String password(String role) throws IOException {
        return Files.readAllLines(home.resolve("pg/passwords")).stream()
                .filter(line -> line.startsWith(role + "="))
                .findFirst()
                .orElseThrow()
                .substring(role.length() + 1);
    }

    /** What a process and its children have used, those that are gone included. */
    private static double cpuSeconds(List<Long> pids) throws IOException {
        double ticks = 0;
        for (long pid : pids.stream().flatMap(StatusBench::family).distinct().toList()) {
            Path stat = Path.of("/proc", String.valueOf(pid), "stat");
            if (Files.exists(stat)) {
                String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
                for (int field = 11; field <= 14; field++) {
                    ticks += Long.parseLong(fields[field]);
                }
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static Stream<Long> family(long pid) {
        return Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid));
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(one -> one).sum();
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
