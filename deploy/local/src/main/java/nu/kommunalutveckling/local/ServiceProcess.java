package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of the four services or the gateway. */
final class ServiceProcess implements PartProcess {

    private final Place place;
    private final Part part;
    private final int portOffset;
    private final Path cache;

    private ServiceProcess(Place place, Part part, int portOffset, Path cache) {
        this.place = place;
        this.part = part;
        this.portOffset = portOffset;
        this.cache = cache;
    }

    static ServiceProcess of(Place place, Part part, int portOffset) throws IOException {
        Path built = built(place, part);
        if (!Files.exists(built)) {
            throw new Trouble(part.label() + ": " + place.shown(built) + " is not there; mvn package makes it");
        }
        String key = Fingerprint.ofFile(built, JavaFlags.SERVICE, Runtime.version());
        return new ServiceProcess(
                place, part, portOffset, place.cache().resolve(part.label()).resolve(key));
    }

    static Path built(Place place, Part part) {
        return place.root().resolve(part.label()).resolve("target").resolve(part.label() + "-runner.jar");
    }

    @Override
    public Part part() {
        return part;
    }

    /** Whether a running process was started from what is built now. Where the system does not tell, it counts as such. */
    static boolean isCurrent(Place place, Part part, RunRecord running) throws IOException {
        if (!Files.exists(built(place, part))) {
            return true;
        }
        String jar = of(place, part, 0).jar().toString();
        return ProcessHandle.of(running.process().pid())
                .flatMap(process -> process.info().commandLine())
                .map(line -> line.contains(jar))
                .orElse(true);
    }

    /** Runs a copy of what was built, so that a build going on meanwhile does not pull the classes away under it. */
    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        if (Files.exists(jar())) {
            return;
        }
        try (var _ = HeldLock.take(cache.resolveSibling("lock"), () -> {})) {
            if (!Files.exists(jar())) {
                forgetOlder();
                Files.createDirectories(cache);
                Path fresh = cache.resolve("service.jar.new");
                Files.copy(
                        built(place, part),
                        fresh,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(fresh, jar(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** A process that still runs an older copy keeps it: the system frees a file when nobody holds it any more. */
    private void forgetOlder() throws IOException {
        try (Stream<Path> siblings = Files.list(cache.getParent())) {
            for (Path older : siblings.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(cache))
                    .toList()) {
                Trees.delete(older);
            }
        }
    }

    @Override
    public Launch launch(List<String> flags) throws IOException {
        var command = new ArrayList<String>();
        command.add(JavaFlags.JAVA);
        command.addAll(JavaFlags.SERVICE);
        command.addAll(flags);
        command.addAll(List.of("-jar", jar().toString()));
        return new Launch(command, environment());
    }

    private Map<String, String> environment() throws IOException {
        String database = part.database();
        var environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(part.port(portOffset)),
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + Part.POSTGRESQL.port(portOffset) + "/" + database,
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                PostgresCluster.passwords(place).of(database),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                KeycloakProcess.realmAddress(portOffset),
                "KU_BASE_URL",
                "http://localhost:" + Part.GATEWAY.port(portOffset)));
        // The C library keeps a store of memory for each thread that asks; few of ours ask often.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (part == Part.GATEWAY) {
            for (Part service : Part.services()) {
                if (service != Part.GATEWAY) {
                    environment.put(service.addressVariable(), "http://127.0.0.1:" + service.port(portOffset));
                }
            }
            environment.put("KU_CORS_ORIGINS", String.join(",", Realm.applicationOrigins(portOffset)));
            environment.put("KU_WEBHOOKS_KEY", webhooksKey());
        }
        return environment;
    }

    /** The key that the secrets of webhooks are kept under, made up once and kept outside of the database. */
    private String webhooksKey() throws IOException {
        Passwords passwords = PostgresCluster.passwords(place);
        if (!passwords.has(Passwords.WEBHOOKS)) {
            passwords.orNew(Passwords.WEBHOOKS);
            passwords.save();
        }
        try {
            byte[] password = passwords.of(Passwords.WEBHOOKS).getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(password));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    @Override
    public AotCache aotCache() {
        return new AotCache(cache.resolve("service.aot"));
    }

    @Override
    public List<String> trainingPaths() {
        String own = "/" + part.api() + "/v1/";
        return part == Part.GATEWAY
                ? List.of("/q/health/ready", "/", own + "api-info", own + "openapi.json", own + "status?period=2022")
                : List.of("/q/health/ready", own + "api-info", own + "openapi.json", own + "measures");
    }

    private Path jar() {
        return cache.resolve("service.jar");
    }
}
