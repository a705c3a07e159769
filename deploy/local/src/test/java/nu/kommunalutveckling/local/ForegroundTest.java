package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ku up} in a terminal: the launcher as a process of its own, interrupted, killed and come back. */
class ForegroundTest {

    private static final int INTERRUPTED = 130;

    private static StandInRepository repository;

    private Place place;
    private int offset;
    private Suite suite;

    @BeforeAll
    static void build(@TempDir Path root) throws IOException, InterruptedException {
        repository = StandInRepository.in(root);
        repository.skipClassCaches(Part.services().toArray(Part[]::new));
    }

    @BeforeEach
    void choosePlace(TestInfo test) throws IOException {
        place = repository.place(test.getTestMethod().orElseThrow().getName());
        offset = StandInRepository.freeOffset();
        suite = Suite.in(place.root(), place.home(), offset);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        suite.stop();
    }

    @Test
    void anInterruptStopsEverythingEvenWhatAKilledCallLeft() throws Exception {
        Process killed = up();
        readUntil(killed, "Ctrl-C stops it.");
        killed.destroyForcibly().waitFor();
        assertThat(suite.status()).as("what a killed call leaves").allMatch(PartStatus::ready);

        Process next = up();
        assertThat(readUntil(next, "Ctrl-C stops it."))
                .contains("Goals of 2022: met 6, partly met 0, not met 0, no target 13, no result 13")
                .noneMatch(line -> line.contains("starting"));
        interrupt(next);
        assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(next.exitValue()).isEqualTo(INTERRUPTED);
        assertThat(suite.status()).noneMatch(PartStatus::up);
    }

    @Test
    void anInterruptWhileStartingLeavesNothing() throws Exception {
        Process started = up();
        readUntil(started, "gateway          starting");
        interrupt(started);
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(suite.status()).noneMatch(PartStatus::up);
        assertThat(started.errorReader().readLine()).isNull();
    }

    @Test
    void anInterruptSparesWhatAnotherCallStarted() throws Exception {
        suite.start();
        suite.kill(Part.COURSE);
        Process second = up();
        readUntil(second, "Ctrl-C stops it.");
        interrupt(second);
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(suite.status().stream().filter(PartStatus::up).map(PartStatus::part))
                .containsExactly(Part.POSTGRESQL, Part.KEYCLOAK, Part.FINANCE, Part.NETWORK, Part.SURVEY, Part.GATEWAY);
    }

    @Test
    void aPartThatEndsIsToldOfAndDownEndsTheCall() throws Exception {
        Process call = up();
        readUntil(call, "Ctrl-C stops it.");
        suite.kill(Part.FINANCE);
        readUntil(
                call,
                "finance-service  ended by itself (" + place.shown(place.log(Part.FINANCE))
                        + "); ./ku up -d starts it again");
        suite.stop();
        assertThat(call.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(call.exitValue()).isZero();
    }

    /** As a terminal would: where the tests run in the background, what they start would not hear an interrupt. */
    private Process up() throws IOException {
        return new ProcessBuilder(
                        "perl",
                        "-e",
                        "$SIG{INT} = 'DEFAULT'; exec @ARGV",
                        JavaFlags.JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-Dku.root=" + place.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ku.class.getName(),
                        "up",
                        "--home",
                        place.home().toString(),
                        "--port-offset",
                        String.valueOf(offset))
                .start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        Commands.run(List.of("sh", "-c", "kill -INT " + process.pid()), "");
    }

    /** The lines up to the one that ends so; a process that ends before fails the test. */
    private static List<String> readUntil(Process process, String end) throws IOException {
        BufferedReader output = process.inputReader();
        var lines = new ArrayList<String>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.endsWith(end)) {
                return lines;
            }
        }
        throw new AssertionError("It ended without saying " + end + ":\n" + String.join("\n", lines)
                + process.errorReader().readLine());
    }
}
