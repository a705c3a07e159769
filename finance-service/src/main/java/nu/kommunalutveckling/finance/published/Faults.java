package nu.kommunalutveckling.finance.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nu.kommunalutveckling.web.problems.Violation;

/** What is wrong with a document, by JSON path. */
final class Faults {
    private final List<Violation> violations = new ArrayList<>();

    void add(String path, String sv, String en) {
        violations.add(Violation.inBody(path, sv, en));
    }

    <T> void twice(String path, List<T> parts, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(key.apply(parts.get(i)))) {
                add(path + "[" + i + "].key", "Står två gånger.", "Stands twice.");
            }
        }
    }

    List<Violation> all() {
        return violations;
    }
}
