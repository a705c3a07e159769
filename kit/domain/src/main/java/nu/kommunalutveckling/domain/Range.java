package nu.kommunalutveckling.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;

/**
 * The lowest and the highest of several figures, in their unit. Equal ranges are equal, however their ends were
 * written.
 *
 * @param low at most {@code high}
 * @param high part of the range, as {@code low} is
 */
public record Range(BigDecimal low, BigDecimal high) {
    public Range {
        low = Rounding.normalised(low);
        high = Rounding.normalised(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("%s to %s is not a range".formatted(low, high));
        }
    }

    /**
     * The range that just holds all the figures.
     *
     * @throws IllegalArgumentException when there are none: no figures have no range
     */
    public static Range of(Collection<BigDecimal> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A range needs at least one figure");
        }
        return new Range(Collections.min(figures), Collections.max(figures));
    }

    public boolean contains(BigDecimal figure) {
        return low.compareTo(figure) <= 0 && figure.compareTo(high) <= 0;
    }
}
