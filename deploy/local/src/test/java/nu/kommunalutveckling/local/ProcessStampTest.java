package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessStampTest {

    @Test
    void livingProcessIsAlive() {
        assertThat(ProcessStamp.of(ProcessHandle.current().pid())).matches(ProcessStamp::alive);
    }

    @Test
    void sameIdBornAtAnotherTimeIsSomeoneElse() {
        assertThat(new ProcessStamp(ProcessHandle.current().pid(), "before")).matches(stamp -> !stamp.alive());
    }

    @Test
    void endedProcessIsGone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        assertThat(ProcessStamp.of(process.pid())).isNull();
    }

    @Test
    void endedProcessNobodyHasReapedIsGone() throws IOException, InterruptedException {
        // The shell becomes a sleep, which never asks after the child it inherits.
        Process parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        try (var said = parent.inputReader()) {
            long child = Long.parseLong(said.readLine());
            for (int waits = 0; waits < 100 && ProcessStamp.of(child) != null; waits++) {
                Thread.sleep(20);
            }
            assertThat(ProcessStamp.of(child)).isNull();
        } finally {
            parent.destroyForcibly();
        }
    }
}
