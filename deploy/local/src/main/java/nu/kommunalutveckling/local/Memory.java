package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of processes. */
final class Memory {

    private static final long KILOBYTE = 1024;

    private Memory() {}

    /**
     * Bytes of a process and its children. What they share counts once: PostgreSQL's children all show the same buffers.
     */
    static long of(long pid) throws IOException, InterruptedException {
        List<Long> family = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid)
                .toList();
        long own = 0;
        long shared = 0;
        for (long member : family) {
            own += line(member, "RssAnon:");
            shared = Math.max(shared, line(member, "RssFile:") + line(member, "RssShmem:"));
        }
        return own + shared > 0 ? own + shared : byCommand(pid);
    }

    private static long line(long pid, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .sum();
        } catch (IOException e) {
            return 0; // it ended meanwhile, or the system has no such file
        }
    }

    private static long byCommand(long pid) throws IOException, InterruptedException {
        if (!Commands.isThere("ps")) {
            return 0;
        }
        String kilobytes = Commands.run(List.of("ps", "-o", "rss=", "-p", String.valueOf(pid)), "")
                .output()
                .strip();
        return kilobytes.matches("\\d+") ? Long.parseLong(kilobytes) * KILOBYTE : 0;
    }
}
