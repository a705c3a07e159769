package nu.kommunalutveckling.survey.unmasking;

import java.util.Map;
import java.util.TreeMap;

/** A linear form: whole multiples of unknown counts, each known by a name. */
public record Form(Map<String, Long> terms) {
    /** The sum of some unknowns. */
    public static Form sum(Iterable<String> unknowns) {
        Map<String, Long> terms = new TreeMap<>();
        unknowns.forEach(unknown -> terms.merge(unknown, 1L, Math::addExact));
        return new Form(terms);
    }

    /** So many of this and so many of that. */
    Form combined(long times, Form other, long otherTimes) {
        Map<String, Long> sum = new TreeMap<>();
        terms.forEach((unknown, factor) -> sum.put(unknown, Math.multiplyExact(factor, times)));
        other.terms.forEach(
                (unknown, factor) -> sum.merge(unknown, Math.multiplyExact(factor, otherTimes), Math::addExact));
        sum.values().removeIf(factor -> factor == 0);
        return new Form(sum);
    }
}
