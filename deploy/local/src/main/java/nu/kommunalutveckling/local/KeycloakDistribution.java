package nu.kommunalutveckling.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak, unpacked from the archive Maven fetched and built for PostgreSQL once, which spares every start that work. It is shared
 * by all homes: nothing is written into it when the server runs.
 */
record KeycloakDistribution(Path folder) {

    private static final List<String> BUILD = List.of("build", "--db=postgres");
    private static final String FINISHED = ".finished";

    Path runner() {
        return folder.resolve("lib/quarkus-run.jar");
    }

    AotCache aotCache() {
        String key = Fingerprint.of(JavaFlags.KEYCLOAK + " " + Runtime.version());
        return new AotCache(folder.resolve("keycloak-" + key + ".aot"));
    }

    static KeycloakDistribution in(Place place, Progress progress) throws IOException, InterruptedException {
        Path archive = archive(place);
        String name = archive.getFileName().toString().replace(".zip", "");
        Path cache = place.cache().resolve("keycloak");
        var distribution = new KeycloakDistribution(cache.resolve(name + "-" + Fingerprint.ofFile(archive, BUILD)));
        if (!distribution.finished()) {
            try (var _ = HeldLock.take(cache.resolve("lock"), () -> {})) {
                if (!distribution.finished()) {
                    Trees.delete(cache.resolve(distribution.folder));
                    distribution.make(archive, place, progress);
                }
            }
        }
        return distribution;
    }

    /** The command that starts Keycloak's program; {@code home} holds its configuration and is where it writes. */
    static List<String> command(Path runner, Path home, List<String> flags, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(JavaFlags.JAVA);
        command.addAll(JavaFlags.KEYCLOAK);
        command.addAll(flags);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-jar", runner.toString()));
        command.addAll(arguments);
        return command;
    }

    private boolean finished() {
        return Files.exists(folder.resolve(FINISHED));
    }

    private static Path archive(Place place) throws IOException {
        Path target = place.root().resolve("deploy/keycloak/target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var archives = files.filter(file -> file.toString().endsWith(".zip"))
                        .sorted()
                        .toList();
                if (!archives.isEmpty()) {
                    return archives.getLast();
                }
            }
        }
        throw new Trouble("Keycloak: its archive is not in " + place.shown(target) + "; mvn package puts it there");
    }

    private void make(Path archive, Place place, Progress progress) throws IOException, InterruptedException {
        progress.say(Part.KEYCLOAK, "unpacking");
        unzip(archive, folder);
        progress.say(Part.KEYCLOAK, "building for PostgreSQL, once");
        var outcome = Commands.run(new Launch(command(runner(), folder, List.of(), BUILD), Map.of()), "");
        Path log = place.logs().resolve("keycloak-build.log");
        Files.createDirectories(place.logs());
        Files.writeString(log, outcome.output());
        if (!outcome.succeeded()) {
            throw new Trouble(
                    "Keycloak: its build failed: " + LastWords.in(outcome.output()) + " (" + place.shown(log) + ")");
        }
        Files.createFile(folder.resolve(FINISHED));
    }

    /** Without the archive's own top folder. */
    private static void unzip(Path archive, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() == 1) {
                    continue;
                }
                Path target =
                        into.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("An entry of Keycloak's archive points outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
