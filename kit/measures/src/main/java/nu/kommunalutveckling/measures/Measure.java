package nu.kommunalutveckling.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** A formula of a service. One class a formula, with its definition on top; a bean, so that it is found by itself. */
public interface Measure {
    /** What it measures, in words and in kind. */
    MeasureDefinition definition();

    /**
     * The figure that the service's own rows give. Asked for only with parameters that the definition has, in kinds of
     * period that it has meaning in, and inside a transaction.
     *
     * @return null when the service holds no rows that could give one, so that only print can speak
     */
    default @Nullable Computation compute(Map<String, String> parameters, Period period) {
        return null;
    }

    /**
     * Several such figures: one by one, unless the formula knows how to read the rows of all of them together, as a
     * {@link GroupedMeasure} does.
     *
     * @return without those that the rows do not give
     */
    default Map<Asked, Computation> compute(Collection<Asked> asked) {
        Map<Asked, Computation> figures = new HashMap<>();
        for (Asked one : asked) {
            Computation figure = compute(one.parameters(), one.period());
            if (figure != null) {
                figures.put(one, figure);
            }
        }
        return figures;
    }
}
