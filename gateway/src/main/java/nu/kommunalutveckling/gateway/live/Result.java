package nu.kommunalutveckling.gateway.live;

import java.math.BigDecimal;
import java.time.Instant;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The result of a KPI with its parts. No result is a result of its own kind: everything null, observation MISSING.
 *
 * @param period the period it is of; another than the status asks for when the KPI is followed in another kind
 * @param reported what print says, whichever counts; null when nothing was printed
 * @param computed what the service's rows give, whichever counts; null when it holds none
 * @param periodClosed whether the service's period was closed; null when it did not say
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
        @Nullable Boolean periodClosed,
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

    /** No result, which is a result of its own kind. */
    public static Result missing(Period period, boolean stale) {
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
                periodClosed,
                rows,
                true);
    }

    /** The printed figure alone; missing when nothing was printed. */
    Result asPrinted() {
        if (reported == null) {
            return missing(period, stale);
        }
        boolean printedCounts = basis == Basis.REPORTED;
        return new Result(
                period,
                reported.value(),
                reported.low(),
                reported.high(),
                printedCounts ? numerator : null,
                printedCounts ? denominator : null,
                Basis.REPORTED,
                printedCounts ? observation : Observation.NORMAL,
                reported.source(),
                printedCounts ? dataUpdatedAt : null,
                reported,
                null,
                periodClosed,
                null,
                stale);
    }

    /** The end of it that decides: a range reaches a target only when all of it does. Null when there is no result. */
    public @Nullable BigDecimal decidingFor(Direction direction) {
        if (value != null) {
            return value;
        }
        return switch (direction) {
            case AT_LEAST -> low;
            case AT_MOST, BALANCE -> high;
        };
    }

    /** Whether there is a figure at all. */
    public boolean hasFigure() {
        return value != null || (low != null && high != null);
    }
}
