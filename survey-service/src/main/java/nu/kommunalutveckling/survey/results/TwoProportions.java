package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import java.util.Objects;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whether two shares differ by more than chance would give: the two-sided test of two proportions with a pooled share, at 5 %. With P
 * the share of both together, z = (p − q) / √(P(1 − P)(1/n + 1/m)); the difference exceeds chance when |z| > 1.96.
 *
 * @param difference now minus before, in percentage points of one decimal; rounded once, from the shares as they are
 * @param exceedsChance whether that is more than chance gives
 */
record TwoProportions(BigDecimal difference, boolean exceedsChance) {
    /** What the answer calls it. */
    static final String METHOD = "TWO_PROPORTIONS_95";

    /** Compares two shares; null when either is withheld, or not there. Neither may be empty. */
    static @Nullable TwoProportions of(@Nullable Share now, @Nullable Share before) {
        return now == null || before == null
                ? null
                : new TwoProportions(difference(now, before), exceedChance(now, before));
    }

    private static BigDecimal difference(Share now, Share before) {
        BigDecimal crossed =
                BigDecimal.valueOf(now.numerator() * before.denominator() - before.numerator() * now.denominator());
        return Objects.requireNonNull(
                Rounding.percent(crossed, BigDecimal.valueOf(now.denominator() * before.denominator()), 1));
    }

    private static boolean exceedChance(Share now, Share before) {
        Share both = now.plus(before);
        double pooled = (double) both.numerator() / both.denominator();
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / now.denominator() + 1.0 / before.denominator()));
        double difference =
                (double) now.numerator() / now.denominator() - (double) before.numerator() / before.denominator();
        return error > 0 && Math.abs(difference) / error > WilsonInterval.Z;
    }
}
