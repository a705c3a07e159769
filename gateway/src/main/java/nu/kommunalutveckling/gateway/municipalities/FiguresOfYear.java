package nu.kommunalutveckling.gateway.municipalities;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import org.jspecify.annotations.Nullable;

/**
 * A year's figures of the thirteen, wherever they come from.
 *
 * @param networks those there were
 * @param results the value of a measure in that year; a missing one when there is none
 * @param publication what they were published with; null when they are live
 */
record FiguresOfYear(
        int year,
        List<KnownNetwork> networks,
        Function<MeasureRef, Result> results,
        @Nullable UUID publication) {}
