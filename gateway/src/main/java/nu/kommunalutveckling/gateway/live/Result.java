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
 * @param reported what print says, whichever counts; null when nothing was printed
 * @param computed what the service's rows give, whichever counts; null when it holds none
 * @param rows the path of what counts, row by row; null when the service did not say
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
        @Nullable Figure reported,
        @Nullable Figure computed,
        @Nullable String rows,
        boolean stale) {

    /**
     * A figure without its parts.
     *
     * @param source the document it is printed in; null when it is computed
     */
    public record Figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String source) {}

    static Result missing(Period period, boolean stale) {
        return new Result(
                period,
                null,
                null,
                null,
                null,
                null,
                Basis.REPORTED,
                Observation.MISSING,
                null,
                null,
                null,
                null,
                null,
                stale);
    }

    Result asStale() {
        return new Result(
                period,
                value,
                low,
                high,
                numerator,
                denominator,
                basis,
                observation,
                source,
                dataUpdatedAt,
                reported,
                computed,
                rows,
                true);
    }

    /** Whether there is a figure at all. */
    boolean isThere() {
        return value != null || (low != null && high != null);
    }
}
