package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long a grant's money lasts: remaining money / average monthly burn, and never longer than it may be used.
 *
 * @param months from the last day of the period, one decimal; null without any burn, for then it lasts for ever
 */
record Runway(@Nullable BigDecimal months, Limit limit) {

    /** What ends it. */
    enum Limit {
        /** The money ends first. */
        MONEY,
        /** The last year of use ends first: money will be left. */
        LAST_YEAR_OF_USE,
        /** Nothing went in the months that are looked at. */
        NO_BURN,
        /** There is no money. */
        NO_MONEY
    }

    /** @param monthsOfUse months to the end of the last year of use; null while none is decided */
    static Runway of(BigDecimal remaining, Burn burn, @Nullable Integer monthsOfUse) {
        if (remaining.signum() <= 0) {
            return new Runway(BigDecimal.ZERO, Limit.NO_MONEY);
        }
        if (burn.spent().signum() <= 0) {
            return new Runway(null, Limit.NO_BURN);
        }
        BigDecimal spentOver = remaining.multiply(BigDecimal.valueOf(burn.months()));
        if (monthsOfUse != null && spentOver.compareTo(burn.spent().multiply(BigDecimal.valueOf(monthsOfUse))) > 0) {
            return new Runway(BigDecimal.valueOf(monthsOfUse), Limit.LAST_YEAR_OF_USE);
        }
        return new Runway(spentOver.divide(burn.spent(), 1, RoundingMode.HALF_UP), Limit.MONEY);
    }
}
