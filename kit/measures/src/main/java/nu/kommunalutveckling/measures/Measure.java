package nu.kommunalutveckling.measures;

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
}
