package nu.kommunalutveckling.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a period is written, and the bounds of its parts. */
final class PeriodCode {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private static final Pattern FORM =
            Pattern.compile("(?<year>20[0-9]{2})(-(?:T(?<tertial>[123])|T1-(?<through>2)|H(?<half>[12])))?");

    /** A refusal repeats what was given, but not a whole page of it. */
    private static final int REPEATED_CHARACTERS = 40;

    private PeriodCode() {}

    static Period parse(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    ("\"%s\" is not a period. Write a year (2022), a tertial (2020-T1, 2020-T2, 2020-T3), tertials 1-2"
                                    + " (2020-T1-2) or a half-year (2020-H1, 2020-H2), of the years %d to %d")
                            .formatted(shortened(code), FIRST_YEAR, LAST_YEAR));
        }
        int year = Integer.parseInt(form.group("year"));
        String tertial = form.group("tertial");
        if (tertial != null) {
            return new Tertial(year, Integer.parseInt(tertial));
        }
        String through = form.group("through");
        if (through != null) {
            return new CumulativeTertials(year, Integer.parseInt(through));
        }
        String half = form.group("half");
        return half == null ? new Year(year) : new HalfYear(year, Integer.parseInt(half));
    }

    static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The year %d is not one of %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
    }

    static void requirePart(String part, int number, int parts) {
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException("A year has %s 1 to %d, not %d".formatted(part, parts, number));
        }
    }

    private static String shortened(String code) {
        return code.length() <= REPEATED_CHARACTERS ? code : code.substring(0, REPEATED_CHARACTERS) + "…";
    }
}
