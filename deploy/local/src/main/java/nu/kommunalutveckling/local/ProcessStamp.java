package nu.kommunalutveckling.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One process and no other. A process id alone is used again by the system, so that a kill by id may hit a stranger; together
 * with the moment of birth it is not.
 *
 * @param birth what tells this process from later ones with the same id; only ever compared for equality
 */
record ProcessStamp(long pid, String birth) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** The living process with this id, or null when there is none. A process that ended but was not yet reaped is none. */
    static @Nullable ProcessStamp of(long pid) {
        String birth = Files.exists(BOOT) ? birthByKernel(pid) : birthByClock(pid);
        return birth == null ? null : new ProcessStamp(pid, birth);
    }

    boolean alive() {
        return equals(of(pid));
    }

    /** Ticks since boot never move, whereas a start time by the wall clock does when the clock is set. */
    private static @Nullable String birthByKernel(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The program's name stands in parentheses and may itself hold blanks and parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return "ZXx".contains(fields[STATE]) ? null : Files.readString(BOOT).strip() + ":" + fields[START_TICKS];
        } catch (IOException e) {
            return null; // gone: the kernel has no file for it, or drops it while it is read
        }
    }

    private static @Nullable String birthByClock(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Object::toString)
                .orElse(null);
    }
}
