package nu.kommunalutveckling.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The one way figures are rounded: half up, once, to the decimals that are declared. A half goes away from zero, so
 * that a deficit and a surplus of the same size look the same.
 */
public final class Rounding {
    private static final int DIGITS_BEFORE_THE_POINT = 18;
    private static final int DIGITS_AFTER_THE_POINT = 40;

    private Rounding() {}

    /** The value with exactly that many decimals, 0 or more. */
    public static BigDecimal halfUp(BigDecimal value, int decimals) {
        return value.setScale(requireDecimals(decimals), RoundingMode.HALF_UP);
    }

    /**
     * What per cent a part is of a whole, divided and rounded in one step. Null when the whole is 0: there is no
     * result then, and certainly not 0 %.
     */
    public static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        requireDecimals(decimals);
        return whole.signum() == 0 ? null : part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /**
     * The same number without the zeros that end its decimals, so that equal numbers are equal objects. A number
     * too long to be a figure of ours is refused rather than written out.
     */
    static BigDecimal normalised(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > DIGITS_AFTER_THE_POINT
                || (long) stripped.precision() - stripped.scale() > DIGITS_BEFORE_THE_POINT) {
            throw new IllegalArgumentException("A figure has at most %d digits before the point and %d after it"
                    .formatted(DIGITS_BEFORE_THE_POINT, DIGITS_AFTER_THE_POINT));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int requireDecimals(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("A figure cannot have %d decimals".formatted(decimals));
        }
        return decimals;
    }
}
