package nu.kommunalutveckling.finance.sie;

import nu.kommunalutveckling.web.language.Text;

/** What is wrong with a line of a SIE file. After it the rest of the file cannot be understood. */
final class SieFault extends RuntimeException {
    private final int line;
    private final transient Text reason;

    SieFault(int line, String sv, String en) {
        super(en);
        this.line = line;
        this.reason = new Text(sv, en);
    }

    /** The line to blame, from 1. */
    int line() {
        return line;
    }

    Text reason() {
        return reason;
    }
}
