package nu.kommunalutveckling.finance.staffing;

import java.util.Optional;
import java.util.stream.Stream;
import nu.kommunalutveckling.web.language.Text;

/** How somebody works for Kommunal utveckling. */
public enum EmploymentForm {
    /** Employed by somebody else, whose service is bought. */
    PURCHASED("purchased", "Tjänsteköp", "Purchased service"),
    PERMANENT("permanent", "Tillsvidare", "Permanent"),
    FIXED_TERM("fixed-term", "Visstid", "Fixed-term");

    private final String key;
    private final String sv;
    private final String en;

    EmploymentForm(String key, String sv, String en) {
        this.key = key;
        this.sv = sv;
        this.en = en;
    }

    /** As a parameter of a measure names it. */
    public String key() {
        return key;
    }

    Text title() {
        return new Text(sv, en);
    }

    /** The form with that key; empty when there is none. */
    public static Optional<EmploymentForm> ofKey(String key) {
        return Stream.of(values()).filter(form -> form.key.equals(key)).findFirst();
    }
}
