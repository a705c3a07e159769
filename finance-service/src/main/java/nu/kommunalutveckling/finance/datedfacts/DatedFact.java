package nu.kommunalutveckling.finance.datedfacts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that a period's figures are made of. A row may tell several: an application is submitted one day and decided
 * another, and deciding it changes nothing in the period that it was submitted in.
 *
 * @param day the day whose periods have it in their figures
 * @param said what is said of that day, in values that are equal when they mean the same
 */
public record DatedFact(LocalDate day, List<Object> said) {

    /** A fact of a day. */
    public static DatedFact of(LocalDate day, Object... said) {
        return new DatedFact(day, List.of(said));
    }

    /** The days whose figures change when a row that told some facts tells others: these must be open. */
    public static Set<LocalDate> changedDays(Set<DatedFact> before, Set<DatedFact> after) {
        Set<DatedFact> changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(fact -> before.contains(fact) && after.contains(fact));
        return changed.stream().map(DatedFact::day).collect(Collectors.toUnmodifiableSet());
    }
}
