package nu.kommunalutveckling.local;

import org.jspecify.annotations.Nullable;

/**
 * How a part is doing.
 *
 * @param pid its process, or null when it does not run
 * @param port the port it listens to, or would listen to
 * @param memory resident memory in bytes, its children included; 0 when it does not run
 * @param ready whether it answers
 */
public record PartStatus(Part part, @Nullable Long pid, int port, long memory, boolean ready) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Whether its process lives, be it ready or not. */
    public boolean up() {
        return pid != null;
    }

    String row() {
        return pid == null
                ? String.format("%-16s down", part.label())
                : String.format(
                        "%-16s up    %-9s pid %-7d port %-5d %4d MB",
                        part.label(), ready ? "ready" : "not ready", pid, port, memory / MEGABYTE);
    }

    String json() {
        return String.format(
                "{\"name\":\"%s\",\"up\":%b,\"ready\":%b,\"pid\":%s,\"port\":%d,\"memory\":%d}",
                part.label(), up(), ready, pid, port, memory);
    }
}
