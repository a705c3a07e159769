package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nu.kommunalutveckling.local.Part;

/**
 * Course services beside the suite's own: processes of their own on an empty database of their own, with the suite's PostgreSQL
 * and its Keycloak. What they do is nobody else's rows.
 */
final class CourseReplicas implements AutoCloseable {
    private static final Path JAR = Repository.ROOT.resolve("course-service/target/course-service-runner.jar");
    private static final Path PASSWORDS = Repository.TARGET.resolve("suite/pg/passwords");
    private static final Duration START = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 200;

    private final RunningSuite suite;
    private final String database;
    private final List<Replica> replicas = new ArrayList<>();

    private CourseReplicas(RunningSuite suite, String database) {
        this.suite = suite;
        this.database = database;
    }

    /** One running process, and where it answers. */
    record Replica(URI at, Process process) {
        /** Ends it as a crash would, {@code kill -9}. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** So many replicas on one new database, ready when this returns. */
    static CourseReplicas start(RunningSuite suite, String database, int number)
            throws IOException, SQLException, InterruptedException {
        CourseReplicas all = new CourseReplicas(suite, database);
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

    Replica get(int nth) {
        return replicas.get(nth);
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
            statement.execute("create database " + database + " owner course");
        }
    }

    private Replica launch(int nth) throws IOException {
        int port = freePort();
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString());
        process.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", address(database),
                        "QUARKUS_DATASOURCE_USERNAME", "course",
                        "QUARKUS_DATASOURCE_PASSWORD", password("course"),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                                new Keycloak(suite).realm().toString(),
                        "KU_BASE_URL", "http://localhost:" + port));
        Path log = Repository.TARGET.resolve(database + "-" + nth + ".log");
        return new Replica(
                URI.create("http://127.0.0.1:" + port),
                process.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    private void awaitReady(Replica replica) throws InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        Visitor anyone = Visitor.anonymous(suite);
        while (true) {
            try {
                if (anyone.get(replica.at().resolve("/course/v1/api-info")).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!replica.process().isAlive() || System.nanoTime() - until > 0) {
                    throw new IllegalStateException("A replica of the course service did not start", notYet);
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
