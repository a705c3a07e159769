package nu.kommunalutveckling.gateway.live;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Rounding;
import org.jspecify.annotations.Nullable;

/** Where a KPI is going, against the same kind of period a year before, at the KPI's declared decimals. */
public enum Trend {
    UP,
    DOWN,
    LEVEL;

    /** Null when either value is missing. */
    static @Nullable Trend of(@Nullable BigDecimal now, @Nullable BigDecimal before, int decimals) {
        if (now == null || before == null) {
            return null;
        }
        int change = Rounding.halfUp(now, decimals).compareTo(Rounding.halfUp(before, decimals));
        return change > 0 ? UP : change < 0 ? DOWN : LEVEL;
    }
}
