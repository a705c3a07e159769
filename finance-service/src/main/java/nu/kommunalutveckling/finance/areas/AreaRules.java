package nu.kommunalutveckling.finance.areas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** What makes areas fit together: one level of parts, of one kind, within the years of the whole. */
final class AreaRules {
    private final List<Violation> violations = new ArrayList<>();

    private AreaRules() {}

    /**
     * What is wrong with an area; empty when nothing is.
     *
     * @param parent the area named as its parent; null when there is none of that key
     * @param parts the areas that are parts of it
     */
    static List<Violation> violations(String key, AreaFacts facts, @Nullable Area parent, List<Area> parts) {
        AreaRules rules = new AreaRules();
        rules.years(facts);
        rules.names(facts);
        if (facts.parent() != null) {
            rules.below(key, facts, parent, parts);
        }
        parts.forEach(part -> rules.above(facts, part));
        return rules.violations;
    }

    private void years(AreaFacts facts) {
        if (facts.lastYear() != null && facts.lastYear() < facts.firstYear()) {
            add("lastYear", "Är före firstYear.", "Is before firstYear.");
        }
    }

    private void names(AreaFacts facts) {
        Set<Integer> years = new HashSet<>();
        facts.names().stream()
                .filter(name -> !years.add(name.fromYear()))
                .forEach(name -> add(
                        "names",
                        "%s står två gånger.".formatted(name.fromYear()),
                        "%s stands twice.".formatted(name.fromYear())));
        if (years.stream().noneMatch(year -> year <= facts.firstYear())) {
            add("names", "Namn saknas för firstYear.", "A name for firstYear is missing.");
        }
    }

    private void below(String key, AreaFacts facts, @Nullable Area parent, List<Area> parts) {
        if (parent == null || parent.key.equals(key)) {
            add("parent", "Finns inte.", "Does not exist.");
        } else if (parent.parent != null) {
            add("parent", "Är självt ett delområde.", "Is a sub-area itself.");
        } else if (facts.kind() == AreaKind.SURPLUS) {
            add("parent", "Tidigare överskott har ingen överordnad.", "Earlier surplus has no parent.");
        } else {
            if (parent.kind != facts.kind()) {
                add("kind", "Är en annan än det överordnade områdets.", "Differs from the kind of its parent.");
            }
            within(facts.firstYear(), facts.lastYear(), parent.firstYear, parent.lastYear);
        }
        if (!parts.isEmpty()) {
            add("parent", "Ett område med delområden kan inte bli ett.", "An area with sub-areas cannot become one.");
        }
    }

    private void above(AreaFacts facts, Area part) {
        if (!Objects.equals(part.kind, facts.kind())) {
            add(
                    "kind",
                    "Delområdet %s har en annan.".formatted(part.key),
                    "The sub-area %s has another.".formatted(part.key));
        }
        within(part.firstYear, part.lastYear, facts.firstYear(), facts.lastYear());
    }

    private void within(int first, @Nullable Integer last, int outerFirst, @Nullable Integer outerLast) {
        if (first < outerFirst) {
            add("firstYear", "Delområdet börjar före sitt område.", "The sub-area begins before its area.");
        }
        if (outerLast != null && (last == null || last > outerLast)) {
            add("lastYear", "Delområdet slutar efter sitt område.", "The sub-area ends after its area.");
        }
    }

    private void add(String field, String sv, String en) {
        violations.add(Violation.inBody(field, sv, en));
    }
}
