package nu.kommunalutveckling.gateway.live;

import java.math.BigDecimal;
import java.time.Instant;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * The result of a KPI with its parts. No result is a result of its own kind: everything null, observation MISSING.
 *
 * @param period the period it is of; another than the status asks for when the KPI is followed in another kind
 * @param stale true when the service did not answer and this is what was last known
 */
public record Result(
        Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Basis basis,
        Observation observation,
        @Nullable String source,
        @Nullable Instant dataUpdatedAt,
        boolean stale) {

    static Result missing(Period period, boolean stale) {
        return new Result(period, null, null, null, null, null, Basis.REPORTED, Observation.MISSING, null, null, stale);
    }

    Result asStale() {
        return new Result(
                period, value, low, high, numerator, denominator, basis, observation, source, dataUpdatedAt, true);
    }

    /** Whether there is a figure at all. */
    boolean isThere() {
        return value != null || (low != null && high != null);
    }
}
