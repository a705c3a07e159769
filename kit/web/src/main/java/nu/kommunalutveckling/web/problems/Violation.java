package nu.kommunalutveckling.web.problems;

import nu.kommunalutveckling.web.language.Text;

/** One field that is to blame, where it stood, and why. */
public record Violation(String field, Text message, Place in) {

    /** Where in the request a field stands. */
    public enum Place {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    /** A violation in the body. */
    public static Violation inBody(String field, String sv, String en) {
        return new Violation(field, new Text(sv, en), Place.BODY);
    }

    /** A violation in the query. */
    public static Violation inQuery(String field, String sv, String en) {
        return new Violation(field, new Text(sv, en), Place.QUERY);
    }
}
