package nu.kommunalutveckling.survey.results;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Share;

/**
 * Wilson's interval for a share, at 95 %: the shares of a large whole that such a sample would not be unlikely for. With p = x/n and
 * z = 1.96: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Unlike the usual p ± z·√(p(1 − p)/n) it stays within 0–100 % and holds for few answers.
 *
 * @param low in per cent, one decimal
 * @param high in per cent, one decimal
 */
record WilsonInterval(BigDecimal low, BigDecimal high) {
    /** What the answer calls it. */
    static final String METHOD = "WILSON_95";

    /** The two-sided 95 % point of the normal distribution. */
    static final double Z = 1.959_963_984_540_054;

    /** The interval of a share that is not empty. */
    static WilsonInterval of(Share share) {
        double n = share.denominator();
        double p = share.numerator() / n;
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double middle = p + Z * Z / (2 * n);
        double scale = 1 + Z * Z / n;
        return new WilsonInterval(percent((middle - spread) / scale), percent((middle + spread) / scale));
    }

    private static BigDecimal percent(double share) {
        return Rounding.halfUp(BigDecimal.valueOf(Math.clamp(100 * share, 0.0, 100.0)), 1);
    }
}
