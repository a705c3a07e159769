package nu.kommunalutveckling.measures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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
        return compute(List.of(select), List.of(period)).of(select, period);
    }

    /** What they give for each of several selects in each of several periods; a measure is asked once for all its own. */
    public Computations compute(Collection<Select> selects, Collection<Period> periods) {
        Map<String, Map<Asked, Computation>> figures = new HashMap<>();
        byId.forEach((id, measure) -> {
            List<Asked> asked = asked(measure.definition(), selects, periods);
            if (!asked.isEmpty()) {
                figures.put(id, measure.compute(asked));
            }
        });
        return new Computations(figures);
    }

    private static List<Asked> asked(
            MeasureDefinition measure, Collection<Select> selects, Collection<Period> periods) {
        return selects.stream()
                .filter(select -> select.measure().equals(measure.id()))
                .flatMap(select -> periods.stream()
                        .filter(period -> measure.periodKinds().contains(period.kind()))
                        .map(period -> new Asked(select.parameters(), period)))
                .distinct()
                .toList();
    }
}
