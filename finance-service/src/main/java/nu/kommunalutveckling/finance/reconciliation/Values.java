package nu.kommunalutveckling.finance.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What figures are taken for: what they print, until a rule has found one to be something else. */
final class Values {
    private final Map<Place, Reckoned> corrected = new HashMap<>();

    Reckoned of(Quantity figure) {
        return corrected.getOrDefault(figure.place(), figure.reckoned());
    }

    void correct(Quantity figure, Reckoned value) {
        corrected.put(figure.place(), value);
    }

    Set<Place> corrected() {
        return Set.copyOf(corrected.keySet());
    }
}
