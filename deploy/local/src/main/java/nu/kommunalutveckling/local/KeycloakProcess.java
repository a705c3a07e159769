package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real Keycloak, with its own database and the realm of the repository. */
final class KeycloakProcess implements PartProcess {

    private static final List<String> SHARED = List.of("lib", "providers", "conf", "themes");

    private final Place place;
    private final int portOffset;
    private final KeycloakDistribution distribution;

    KeycloakProcess(Place place, int portOffset, KeycloakDistribution distribution) {
        this.place = place;
        this.portOffset = portOffset;
        this.distribution = distribution;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    /** Lays out the server's folder: what is shared as links, and the realm to import where the server looks for it. */
    @Override
    public void prepare(Progress progress) throws IOException {
        Files.createDirectories(place.keycloak());
        for (String name : SHARED) {
            Path link = place.keycloak().resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.folder().resolve(name));
        }
        Path realm = place.keycloak().resolve("data/import/realm-ku.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, Realm.of(place, portOffset).text());
    }

    /**
     * Replaces the realm in the database when the file or an address in it has changed: a start imports it only where there is none.
     */
    @Override
    public void adapt(Progress progress) throws IOException, InterruptedException {
        Path known = place.database().resolve("realm");
        String wanted = Fingerprint.of(Realm.of(place, portOffset).text());
        if (Files.exists(known) && !Files.readString(known).strip().equals(wanted)) {
            progress.say(part(), "bringing the changed realm in");
            Path file = place.keycloak().resolve("data/import/realm-ku.json");
            var outcome = Commands.run(
                    launch(List.of(), List.of("import", "--optimized", "--override=true", "--file=" + file)), "");
            if (!outcome.succeeded()) {
                throw new Trouble("Keycloak: the realm does not go in: " + LastWords.in(outcome.output()));
            }
        }
        Files.writeString(known, wanted);
    }

    @Override
    public Launch launch(List<String> flags) throws IOException {
        var arguments = new ArrayList<>(List.of("start", "--optimized", "--import-realm", "--cache=local"));
        arguments.addAll(List.of(
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + part().port(portOffset),
                "--hostname=http://localhost:" + part().port(portOffset)));
        return launch(flags, arguments);
    }

    private Launch launch(List<String> flags, List<String> arguments) throws IOException {
        Passwords passwords = PostgresCluster.passwords(place);
        return new Launch(
                KeycloakDistribution.command(distribution.runner(), place.keycloak(), flags, arguments),
                Map.of(
                        "KC_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + Part.POSTGRESQL.port(portOffset) + "/keycloak",
                        "KC_DB_USERNAME",
                        part().database(),
                        "KC_DB_PASSWORD",
                        passwords.of(part().database()),
                        "KC_DB_POOL_MAX_SIZE",
                        "20",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        passwords.of(Passwords.KEYCLOAK_ADMIN)));
    }

    @Override
    public AotCache aotCache() {
        return distribution.aotCache();
    }

    @Override
    public List<String> trainingPaths() {
        return List.of(
                "/realms/ku/.well-known/openid-configuration",
                "/realms/ku/protocol/openid-connect/certs",
                "/realms/ku/account/");
    }

    /** The issuer of this suite's tokens. */
    static String realmAddress(int portOffset) {
        return "http://localhost:" + Part.KEYCLOAK.port(portOffset) + "/realms/" + Realm.NAME;
    }
}
