package nu.kommunalutveckling.measures;

import nu.kommunalutveckling.web.language.Text;

/** A select that this service cannot answer, and why. Whoever asked turns it into a refusal that names the place. */
public class UnknownSelect extends RuntimeException {
    private final transient Text reason;

    UnknownSelect(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
