package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a printed text can be read as. Thousands are grouped by spaces or points, decimals follow a comma or
 * a point; a text such as {@code 1.234} has two readings. A minus is a hyphen, a dash or a minus sign that no digit
 * stands before: in {@code 1-6} it is none.
 */
final class PrintedNumbers {
    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?:(?<!\\d)(?<minus>[-\\u2012\\u2013\\u2212])" + SPACE + "?)?(?<digits>"
                    + "\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[,.]\\d+)?"
                    + "|\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?"
                    + "|\\d+(?:[,.]\\d+)?)");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private PrintedNumbers() {}

    /** Every number that the text can be read as, with the decimals that are printed. */
    static List<BigDecimal> in(String text) {
        List<BigDecimal> readings = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group("digits").replaceAll(SPACE, "");
            boolean negative = number.group("minus") != null;
            add(readings, plain(digits), negative);
            if (GROUPED_BY_POINTS.matcher(digits).matches() && digits.indexOf('.') == digits.lastIndexOf('.')) {
                add(readings, digits, negative);
            }
        }
        return readings;
    }

    /**
     * The same number with the decimals that the text prints: 24.6 becomes 24.60 where {@code 24,60} stands. JSON keeps no
     * zeros at the end, and how a figure was rounded shows in them.
     */
    static @Nullable BigDecimal asPrinted(@Nullable String text, @Nullable BigDecimal value) {
        if (value == null || text == null) {
            return value;
        }
        BigDecimal read = value;
        return in(text).stream()
                .filter(reading -> reading.compareTo(read) == 0)
                .findFirst()
                .orElseGet(() -> withoutZeros(read));
    }

    private static BigDecimal withoutZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Points group thousands when every group is of three and there is a comma or more than one of them. */
    private static String plain(String digits) {
        if (digits.indexOf(',') >= 0 || GROUPED_BY_POINTS.matcher(digits).matches()) {
            return digits.replace(".", "").replace(',', '.');
        }
        return digits;
    }

    private static void add(List<BigDecimal> readings, String digits, boolean negative) {
        BigDecimal value = new BigDecimal(digits);
        readings.add(negative ? value.negate() : value);
    }
}
