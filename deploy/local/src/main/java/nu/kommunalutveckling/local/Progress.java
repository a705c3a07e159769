package nu.kommunalutveckling.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells on the terminal what is going on, with the seconds since the call began. */
final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String subject, String what) {
        out.printf(Locale.ROOT, "%6.1f s  %-15s  %s%n", seconds(elapsed()), subject, what);
    }

    void say(Part part, String what) {
        say(part.label(), what);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static String shown(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", seconds(duration));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
