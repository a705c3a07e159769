package nu.kommunalutveckling.finance.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.finance.published.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One question that a rule put to print, and the answer. Numbers are in the unit of the printed figure.
 *
 * @param place the figure at fault where one is; otherwise the figure that was asked about
 * @param against what it was compared with, as addresses
 * @param text as printed; null where nothing is
 * @param printed null where nothing is printed
 * @param computed what the other figures give; null when the question is not about a number
 * @param unit null when the question is not about a number
 * @param cause null unless print does not pass
 */
record Check(
        RuleName rule,
        Place place,
        List<String> against,
        @Nullable String text,
        @Nullable BigDecimal printed,
        @Nullable BigDecimal computed,
        @Nullable Unit unit,
        Verdict verdict,
        @Nullable Cause cause) {

    /** The same as long as the same rule asks it of the same place, against the same figures. */
    String key() {
        return rule + " " + place.written() + " " + String.join(",", against);
    }
}
