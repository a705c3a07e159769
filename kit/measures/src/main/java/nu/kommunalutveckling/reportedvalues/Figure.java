package nu.kommunalutveckling.reportedvalues;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import org.jspecify.annotations.Nullable;

/** What a reported value says, whichever request brings it. */
interface Figure {
    @Nullable
    BigDecimal value();

    @Nullable
    BigDecimal low();

    @Nullable
    BigDecimal high();

    @Nullable
    BigDecimal numerator();

    @Nullable
    BigDecimal denominator();

    Observation observation();

    String source();

    @Nullable
    String note();
}
