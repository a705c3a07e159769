package nu.kommunalutveckling.network.networks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nu.kommunalutveckling.web.problems.Violation;

/** Whether what is said of a network holds together. */
final class NetworkRules {
    private NetworkRules() {}

    /** What is wrong with it; empty when nothing is. */
    static List<Violation> violations(NetworkFacts facts) {
        List<Violation> violations = new ArrayList<>();
        if (facts.activeTo() != null && facts.activeTo() < facts.activeFrom()) {
            violations.add(Violation.inBody("activeTo", "Är före det första året.", "Is before the first year."));
        }
        twice("names", ".validFrom", facts.names(), NetworkName::validFrom, violations);
        twice("series", "", facts.series(), series -> series, violations);
        twice("targets", ".year", facts.targets(), NetworkTarget::year, violations);
        return violations;
    }

    private static <T> void twice(
            String field, String part, List<T> all, Function<T, Object> key, List<Violation> violations) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(key.apply(all.get(i)))) {
                violations.add(Violation.inBody(field + "[" + i + "]" + part, "Står två gånger.", "Stands twice."));
            }
        }
    }
}
