package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums in which an absent amount stays absent: nothing and nothing is nothing, nothing and an amount is the amount. */
final class Amounts {
    private Amounts() {}

    static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return plus(one, negated(other));
    }

    static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
