package nu.kommunalutveckling.measures;

import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** What the rows of a service gave for the selects and periods that were asked for together. */
public final class Computations {
    private final Map<String, Map<Asked, Computation>> byMeasure;

    Computations(Map<String, Map<Asked, Computation>> byMeasure) {
        this.byMeasure = byMeasure;
    }

    /** What they gave for one of them; null when they gave nothing. */
    public @Nullable Computation of(Select select, Period period) {
        return byMeasure.getOrDefault(select.measure(), Map.of()).get(new Asked(select.parameters(), period));
    }
}
