package nu.kommunalutveckling.measures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nu.kommunalutveckling.domain.Period;
import org.jspecify.annotations.Nullable;

/** The measures of this service, by id. */
@ApplicationScoped
public class Measures {
    private final Map<String, Measure> byId = new TreeMap<>();

    Measures(@All List<Measure> measures) {
        for (Measure measure : measures) {
            String id = measure.definition().id();
            if (byId.put(id, measure) != null) {
                throw new IllegalStateException("Two measures are called " + id);
            }
        }
    }

    /** All of them, sorted by id. */
    public List<MeasureDefinition> all() {
        return byId.values().stream().map(Measure::definition).toList();
    }

    /** The one of that id, if the service has it. */
    public Optional<MeasureDefinition> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Measure::definition);
    }

    /** What the rows of this service give for a select that it knows; null when they give nothing. */
    public @Nullable Computation compute(Select select, Period period) {
        Measure measure = byId.get(select.measure());
        return measure == null || !measure.definition().periodKinds().contains(period.kind())
                ? null
                : measure.compute(select.parameters(), period);
    }
}
