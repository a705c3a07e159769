package nu.kommunalutveckling.course.measures;

import java.util.Locale;

/** Reasons for cancelling as parameters write them: {@code too-few-registered}. */
final class CancellationReasons {
    private CancellationReasons() {}

    /** The name of the reason as rows have it. */
    static String named(String parameter) {
        return parameter.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
