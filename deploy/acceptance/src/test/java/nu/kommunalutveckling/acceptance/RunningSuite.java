package nu.kommunalutveckling.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.local.Part;
import nu.kommunalutveckling.local.PartStatus;
import nu.kommunalutveckling.local.Suite;

/**
 * The whole suite as a user has it, on ports and with a state of its own: the launcher is called as {@code ./ku} calls it. A
 * crash is a kill without warning, and what brings things back is what a user would type.
 */
final class RunningSuite {
    private static final Path HOME = Repository.TARGET.resolve("suite");
    private static final Path LAUNCHER = Repository.ROOT.resolve("deploy/local/target/launcher.jar");

    private final int portOffset;
    private final Suite parts;

    private RunningSuite(int portOffset) {
        this.portOffset = portOffset;
        this.parts = Suite.in(Repository.ROOT, HOME, portOffset);
    }

    /** A suite that has just been started for the first time. */
    static RunningSuite begin() throws IOException, InterruptedException {
        if (!Files.exists(LAUNCHER)) {
            throw new IllegalStateException("Nothing is packaged yet: run ./ku test, or mvn verify");
        }
        RunningSuite suite = new RunningSuite(FreePorts.offset());
        suite.forgetEarlierRun();
        suite.up();
        return suite;
    }

    /** Starts what does not run: {@code ./ku up -d}. */
    void up() throws IOException, InterruptedException {
        ku("up", "-d", "--home", HOME.toString(), "--port-offset", String.valueOf(portOffset));
    }

    /** Loads the made-up rows: {@code ./ku demo}. */
    void demo() throws IOException, InterruptedException {
        ku("demo", "--home", HOME.toString());
    }

    /** Ends a part as a crash would, {@code kill -9}. */
    void kill(Part part) throws IOException, InterruptedException {
        parts.kill(part);
    }

    /** Every part with what is known of its process. */
    List<PartStatus> parts() throws IOException, InterruptedException {
        return parts.status();
    }

    /** An address at the gateway. */
    URI at(String path) {
        return parts.address(Part.GATEWAY).resolve(path);
    }

    /** The address of a part itself, past the gateway. */
    URI address(Part part) {
        return parts.address(part);
    }

    /** The port on which the launcher expects a developer's single-page application. */
    int applicationPort() {
        return FreePorts.APPLICATION + portOffset;
    }

    /** Stops all of it: {@code ./ku down}. */
    void down() throws IOException, InterruptedException {
        ku("down", "--home", HOME.toString());
    }

    private void forgetEarlierRun() throws IOException, InterruptedException {
        if (!Files.exists(HOME)) {
            return;
        }
        down();
        try (Stream<Path> all = Files.walk(HOME)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void ku(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dku.root=" + Repository.ROOT,
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                LAUNCHER.toString()));
        command.addAll(List.of(words));
        Path log = Repository.TARGET.resolve("ku-" + words[0] + ".log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    "ku " + words[0] + " ended with status " + status + ":\n" + Files.readString(log));
        }
    }
}
