package nu.kommunalutveckling.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A formula whose rows are read together for all the figures that are asked for at once, so that a hundred of them cost the
 * database hardly more than one. A figure alone is a group of one: there is one way to read, and one formula.
 *
 * @param <R> what the rows of one figure add up to, which the formula is applied to
 */
public interface GroupedMeasure<R> extends Measure {
    /** What the rows of each figure add up to; without those that have none. */
    Map<Asked, R> read(Collection<Asked> asked);

    /**
     * The formula.
     *
     * @return null when the rows are none that could give the figure
     */
    @Nullable
    Computation compute(Map<String, String> parameters, Period period, R rows);

    @Override
    default @Nullable Computation compute(Map<String, String> parameters, Period period) {
        Asked alone = new Asked(parameters, period);
        return compute(List.of(alone)).get(alone);
    }

    @Override
    default Map<Asked, Computation> compute(Collection<Asked> asked) {
        Map<Asked, Computation> figures = new HashMap<>();
        read(asked).forEach((one, rows) -> {
            Computation figure = compute(one.parameters(), one.period(), rows);
            if (figure != null) {
                figures.put(one, figure);
            }
        });
        return figures;
    }
}
