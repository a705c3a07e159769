package nu.kommunalutveckling.measures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The measures of this service, by id. */
@ApplicationScoped
public class Measures {
    private final Map<String, MeasureDefinition> byId = new TreeMap<>();

    Measures(@All List<Measure> measures) {
        for (Measure measure : measures) {
            MeasureDefinition definition = measure.definition();
            if (byId.put(definition.id(), definition) != null) {
                throw new IllegalStateException("Two measures are called " + definition.id());
            }
        }
    }

    /** All of them, sorted by id. */
    public List<MeasureDefinition> all() {
        return List.copyOf(byId.values());
    }

    /** The one of that id, if the service has it. */
    public Optional<MeasureDefinition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
