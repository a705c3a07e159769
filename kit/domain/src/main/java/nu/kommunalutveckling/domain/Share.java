package nu.kommunalutveckling.domain;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * So many out of so many. The parts are kept so that shares can be pooled (a network with many seats weighs more)
 * and rounded once, where they are shown.
 *
 * @param numerator 0 up to the denominator
 * @param denominator 0 or more; 0 means that there was nothing to count, hence no result
 */
public record Share(long numerator, long denominator) {
    /** Nothing counted yet. */
    public static final Share EMPTY = new Share(0, 0);

    public Share {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("%d of %d is not a share".formatted(numerator, denominator));
        }
    }

    /** All the parts together, as if counted at once; {@link #EMPTY} when there are none. */
    public static Share pooled(Collection<Share> shares) {
        return shares.stream().reduce(EMPTY, Share::plus);
    }

    /**
     * This share and another counted together.
     *
     * @throws ArithmeticException when a part no longer fits in a long
     */
    public Share plus(Share other) {
        return new Share(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /** Whether there was nothing to count. */
    public boolean isEmpty() {
        return denominator == 0;
    }

    /** The share in per cent, 0 to 100, rounded half up; null when the share is empty. */
    public @Nullable BigDecimal percent(int decimals) {
        return Rounding.percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), decimals);
    }
}
