package nu.kommunalutveckling.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts processes that outlive this one and that a Ctrl-C in its terminal does not reach.
 *
 * <p>The process waits for a word before it becomes the program, and the word is given when its record is on disk. So there is
 * never a running program that no record tells of, even when this process is killed in between.
 */
final class Detached {

    private static final String WAIT_FOR_WORD = "read -r go && exec \"$@\" </dev/null";
    private static final List<String> BY_SETSID = List.of("setsid");
    private static final List<String> BY_PERL = List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV");

    private Detached() {}

    /** Starts the program with its output in the log file; the log of the run before is kept beside it. */
    static Process start(Place place, Part part, Launch launch, int port, boolean training, ProcessStamp owner)
            throws IOException {
        Path log = place.log(part);
        Files.createDirectories(place.logs());
        keepEarlier(log);
        var command = new ArrayList<>(Commands.isThere("setsid") ? BY_SETSID : BY_PERL);
        command.addAll(List.of("sh", "-c", WAIT_FOR_WORD, "sh"));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(place.logs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        try (Writer word = process.outputWriter()) {
            ProcessStamp stamp = ProcessStamp.of(process.pid());
            if (stamp == null) {
                throw new Trouble(command.getFirst() + " ended at once; " + log + " tells why");
            }
            new RunRecord(stamp, port, training, owner).write(place.record(part));
            word.write("go\n");
        }
        return process;
    }

    private static void keepEarlier(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
