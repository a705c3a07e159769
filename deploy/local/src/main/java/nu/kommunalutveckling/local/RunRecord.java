package nu.kommunalutveckling.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a process that was started, so that another call can find it and stop it, and nothing else.
 *
 * @param port the port it listens to
 * @param training true for a passing start that only makes a class cache
 * @param owner the call that stops it when it ends itself; null when it is to stay until {@code ./ku down}
 */
record RunRecord(
        ProcessStamp process,
        int port,
        boolean training,
        @Nullable ProcessStamp owner) {

    /** The record in that file, or null when there is none. */
    static @Nullable RunRecord read(Path file) throws IOException {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            return null;
        }
        ProcessStamp process = stamp(lines, "");
        return process == null
                ? null
                : new RunRecord(
                        process,
                        Integer.parseInt(lines.getProperty("port", "0")),
                        Boolean.parseBoolean(lines.getProperty("training")),
                        stamp(lines, "owner."));
    }

    /** Whole or not at all: a reader never meets half a record. */
    void write(Path file) throws IOException {
        var text = new StringBuilder();
        append(text, "", process);
        text.append("port=").append(port).append('\n');
        text.append("training=").append(training).append('\n');
        if (owner != null) {
            append(text, "owner.", owner);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean alive() {
        return process.alive();
    }

    RunRecord ownedBy(@Nullable ProcessStamp newOwner) {
        return new RunRecord(process, port, training, newOwner);
    }

    private static void append(StringBuilder text, String prefix, ProcessStamp stamp) {
        text.append(prefix).append("pid=").append(stamp.pid()).append('\n');
        text.append(prefix).append("birth=").append(stamp.birth()).append('\n');
    }

    private static @Nullable ProcessStamp stamp(Properties lines, String prefix) {
        String pid = lines.getProperty(prefix + "pid");
        String birth = lines.getProperty(prefix + "birth");
        return pid == null || birth == null ? null : new ProcessStamp(Long.parseLong(pid), birth);
    }
}
