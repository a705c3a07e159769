package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server, listening on 127.0.0.1 only. */
final class PostgresProcess implements PartProcess {

    /** Sized for seven small clients on a developer's machine. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            // No socket file: its path would be too long for the system in a deep folder.
            "unix_socket_directories=",
            "max_connections=150",
            "shared_buffers=64MB",
            "timezone=UTC",
            "log_timezone=UTC",
            // Compiling a query pays on queries of seconds; ours take milliseconds.
            "jit=off");

    private static final Duration BURIAL = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 50;

    private final Place place;
    private final int port;
    private final PostgresPrograms programs;

    PostgresProcess(Place place, int port, PostgresPrograms programs) {
        this.place = place;
        this.port = port;
        this.programs = programs;
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        new PostgresCluster(place, programs).prepare(progress);
        awaitBurial();
    }

    /**
     * After a kill the system may keep the dead server's id until the process above it takes notice. So long PostgreSQL itself
     * takes its predecessor for alive, and would not start.
     */
    private void awaitBurial() throws IOException, InterruptedException {
        Path lock = data().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        String pid = Files.readAllLines(lock).getFirst().strip();
        long until = System.nanoTime() + BURIAL.toNanos();
        while (ProcessStamp.of(Long.parseLong(pid)) == null
                && Files.exists(Path.of("/proc", pid))
                && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public Launch launch(List<String> flags) throws IOException {
        var command = new ArrayList<>(
                List.of(programs.postgres().toString(), "-D", data().toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            return new Launch(PostgresAccount.forData(place, data(), programs).command(command), Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("PostgreSQL: interrupted while starting");
        }
    }

    private Path data() {
        return PostgresCluster.data(place);
    }
}
