package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nu.kommunalutveckling.local.Part;

/**
 * Services of one kind beside the suite's own: processes of their own on an empty database of their own, with the suite's PostgreSQL
 * and its Keycloak. What they do is nobody else's rows.
 */
final class Replicas implements AutoCloseable {
    private static final Path PASSWORDS = Repository.TARGET.resolve("suite/pg/passwords");
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 200;
    private static final long RETRY_MILLIS = 50;

    /** What a gateway asks. */
    private static final Set<Part> OTHERS = EnumSet.of(Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.COURSE);

    private final RunningSuite suite;
    private final Part service;
    private final String database;
    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private int launched;

    private Replicas(RunningSuite suite, Part service, String database) {
        this.suite = suite;
        this.service = service;
        this.database = database;
    }

    /** One running process, and where it answers. */
    record Replica(URI at, Process process) {
        /** Ends it as a crash would, {@code kill -9}. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** So many replicas of a service on one new database, ready when this returns. */
    static Replicas start(RunningSuite suite, Part service, String database, int number)
            throws IOException, SQLException, InterruptedException {
        Replicas all = new Replicas(suite, service, database);
        try {
            all.makeDatabase();
            for (int i = 0; i < number; i++) {
                all.replicas.add(all.launch(i));
            }
            for (Replica replica : all.replicas) {
                all.awaitReady(replica);
            }
            return all;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    /** Starts one more, in the place of one that was killed, on the same database; ready when this returns. */
    void restart(int nth) throws IOException, InterruptedException {
        Replica anew = launch(launched);
        replicas.set(nth, anew);
        awaitReady(anew);
    }

    /** The connection to the replicas' database, for a test that counts its rows. */
    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(address(database), service.api(), password(service.api()));
    }

    /** All that the processes have logged, those that were killed included. */
    List<String> logged() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int nth = 0; nth < launched; nth++) {
            lines.addAll(Files.readAllLines(log(nth)));
        }
        return lines;
    }

    Replica get(int nth) {
        return replicas.get(nth);
    }

    /** A request that may be sent to any replica, and again. */
    @FunctionalInterface
    interface Attempt {
        Answer at(URI replica) throws IOException, InterruptedException;
    }

    /**
     * As a sound client does it: what gets no answer, or one that asks for patience, is sent again, to the next replica.
     *
     * @param first which replica is asked first; any number
     */
    Answer persistently(int first, Attempt attempt) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (int tries = first; System.nanoTime() - until < 0; tries++) {
            try {
                Answer answer = attempt.at(replicas.get(tries % replicas.size()).at());
                boolean busy = answer.status() >= 500
                        || answer.status() == 429
                        || answer.status() == 412
                        || !answer.header("Retry-After").isEmpty();
                if (!busy) {
                    return answer;
                }
            } catch (IOException killed) {
                Thread.sleep(RETRY_MILLIS);
            }
            Thread.sleep(RETRY_MILLIS);
        }
        throw new AssertionError("No answer in " + PATIENCE);
    }

    @Override
    public void close() {
        for (Replica replica : replicas) {
            replica.process().destroyForcibly();
        }
        replicas.forEach(replica -> replica.process().onExit().join());
    }

    private void makeDatabase() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(address("postgres"), "postgres", password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner " + service.api());
        }
    }

    private Replica launch(int nth) throws IOException {
        launched++;
        int port = freePort();
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-jar",
                Repository.ROOT
                        .resolve(service.label() + "/target/" + service.label() + "-runner.jar")
                        .toString());
        process.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", address(database),
                        "QUARKUS_DATASOURCE_USERNAME", service.api(),
                        "QUARKUS_DATASOURCE_PASSWORD", password(service.api()),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                                new Keycloak(suite).realm().toString(),
                        "KU_BASE_URL", "http://localhost:" + port));
        for (Part other : OTHERS) {
            process.environment()
                    .put(other.addressVariable(), suite.address(other).toString());
        }
        // A machine that is busy with the whole suite may keep a starting process waiting for its first connection.
        process.environment().put("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "20s");
        return new Replica(
                URI.create("http://127.0.0.1:" + port),
                process.redirectErrorStream(true)
                        .redirectOutput(log(nth).toFile())
                        .start());
    }

    private Path log(int nth) {
        return Repository.TARGET.resolve(database + "-" + nth + ".log");
    }

    private void awaitReady(Replica replica) throws InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        Visitor anyone = Visitor.anonymous(suite);
        while (true) {
            try {
                if (anyone.get(replica.at().resolve("/" + service.api() + "/v1/api-info"))
                                .status()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!replica.process().isAlive() || System.nanoTime() - until > 0) {
                    throw new IllegalStateException("A replica did not start", notYet);
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private String address(String name) {
        return suite.address(Part.POSTGRESQL) + name;
    }

    private static String password(String role) throws IOException {
        Properties all = new Properties();
        try (Reader file = Files.newBufferedReader(PASSWORDS)) {
            all.load(file);
        }
        return all.getProperty(role);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
