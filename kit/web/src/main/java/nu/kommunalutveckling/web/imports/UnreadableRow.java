package nu.kommunalutveckling.web.imports;

import nu.kommunalutveckling.web.language.Text;

/** One row that cannot be read at all, while the next may be. */
class UnreadableRow extends RuntimeException {
    private final transient Text reason;

    UnreadableRow(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
