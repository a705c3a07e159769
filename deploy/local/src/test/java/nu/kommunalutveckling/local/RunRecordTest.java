package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    @Test
    void readsWhatWasWritten(@TempDir Path folder) throws IOException {
        var record = new RunRecord(new ProcessStamp(17, "boot:4711"), 8080, true, new ProcessStamp(18, "boot:4712"));
        record.write(folder.resolve("run/gateway"));
        assertThat(RunRecord.read(folder.resolve("run/gateway"))).isEqualTo(record);
    }

    @Test
    void staysWithoutOwner(@TempDir Path folder) throws IOException {
        var record = new RunRecord(new ProcessStamp(17, "boot:4711"), 8080, false, null);
        record.write(folder.resolve("gateway"));
        assertThat(RunRecord.read(folder.resolve("gateway"))).isEqualTo(record);
    }

    @Test
    void noRecordIsNull(@TempDir Path folder) throws IOException {
        assertThat(RunRecord.read(folder.resolve("gateway"))).isNull();
    }

    @Test
    void stoppingSparesTheProcessThatNowHasTheId(@TempDir Path folder) throws IOException, InterruptedException {
        var place = new Place(folder, folder.resolve("home"));
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            new RunRecord(new ProcessStamp(stranger.pid(), "an earlier birth"), 8080, false, null)
                    .write(place.record(Part.GATEWAY));
            new Stopping(place, new Progress(System.out)).stop(List.of(Part.values()));
            assertThat(stranger.isAlive()).isTrue();
            assertThat(Files.exists(place.record(Part.GATEWAY))).isFalse();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void stoppingEndsTheProcessWithItsChildren(@TempDir Path folder) throws IOException, InterruptedException {
        var place = new Place(folder, folder.resolve("home"));
        Process ours = new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 61 & exec sleep 62").start();
        try {
            ProcessStamp stamp = Objects.requireNonNull(ProcessStamp.of(ours.pid()));
            new RunRecord(stamp, 8080, true, null).write(place.record(Part.GATEWAY));
            List<ProcessHandle> children = children(ours);
            new Stopping(place, new Progress(System.out)).stop(List.of(Part.GATEWAY));
            assertThat(ours.isAlive()).isFalse();
            assertThat(children).noneMatch(child -> ProcessStamp.of(child.pid()) != null);
        } finally {
            ours.destroyForcibly();
        }
    }

    private static List<ProcessHandle> children(Process process) throws InterruptedException {
        for (int waits = 0; waits < 100; waits++) {
            List<ProcessHandle> children = process.children().toList();
            if (!children.isEmpty()) {
                return children;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The shell started no child");
    }
}
