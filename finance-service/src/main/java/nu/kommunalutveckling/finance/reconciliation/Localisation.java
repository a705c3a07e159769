package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which figures are at fault when rules fail, as few as explain every failure. The figure that a rule reckons is
 * blamed, unless another figure brings several failed rules right with one and the same value and no other rule wrong.
 * A figure that has been blamed counts from then on as what it should have been, so that a total which repeats the fault of
 * a row is found and one that holds the right figure is not.
 */
final class Localisation {
    private static final int TIMES = 3;

    private final List<Relation> relations;
    private final Values values;
    private final Map<Place, List<Relation>> about = new HashMap<>();
    private final Map<Place, Fault> faults = new LinkedHashMap<>();
    private final Map<Place, Integer> tried = new HashMap<>();

    private Localisation(List<Relation> relations, Values values) {
        this.relations = new ArrayList<>(relations);
        this.values = values;
        for (Relation relation : relations) {
            figures(relation).map(Quantity::place).distinct().forEach(place -> about.computeIfAbsent(
                            place, none -> new ArrayList<>())
                    .add(relation));
        }
    }

    /** The faults; the values know afterwards what each figure at fault should have been. */
    static List<Fault> faults(List<Relation> relations, Values values) {
        Localisation localisation = new Localisation(relations, values);
        localisation.run();
        return localisation.faults.values().stream()
                .filter(localisation::stands)
                .toList();
    }

    private void run() {
        List<Relation> failed = failed();
        while (!failed.isEmpty()) {
            Blame best = best(failed);
            if (best == null) {
                Relation whole = failed.getFirst();
                faults.putIfAbsent(whole.subject().place(), new Fault(whole.subject(), whole));
                relations.remove(whole);
            } else {
                Place place = best.figure().place();
                faults.putIfAbsent(place, new Fault(best.figure(), best.relation()));
                values.correct(best.figure(), best.value());
                tried.merge(place, 1, Integer::sum);
            }
            failed = failed();
        }
    }

    private List<Relation> failed() {
        return relations.stream().filter(relation -> !relation.holds(values)).toList();
    }

    /** @param relation the failed rule that gave the value */
    private record Blame(Quantity figure, Relation relation, Reckoned value, int repaired, int broken) {
        int score() {
            return repaired - broken;
        }

        /** Of two rules that blame the same figure, the one that reckons it tells more of why. */
        boolean isBetterThan(Blame other) {
            return score() > other.score()
                    || (score() == other.score()
                            && figure.place().equals(other.figure.place())
                            && figure.place().equals(relation.subject().place())
                            && !(relation instanceof Sum sum && sum.bound() != Sum.Bound.EQUAL)
                            && !figure.place().equals(other.relation.subject().place()));
        }
    }

    private @Nullable Blame best(List<Relation> failed) {
        Blame best = null;
        for (Relation relation : failed) {
            for (Quantity figure : figures(relation).toList()) {
                Optional<Blame> blame = figure.isWhole() || tried.getOrDefault(figure.place(), 0) >= TIMES
                        ? Optional.empty()
                        : blame(figure, relation, failed);
                if (blame.isPresent() && (best == null || blame.get().isBetterThan(best))) {
                    best = blame.get();
                }
            }
        }
        return best;
    }

    private Optional<Blame> blame(Quantity figure, Relation relation, List<Relation> failed) {
        Optional<Reckoned> solved = relation.solve(figure, values);
        if (solved.isEmpty()) {
            return Optional.empty();
        }
        Interval able = solved.get().interval();
        int repaired = 1;
        int broken = 0;
        for (Relation other : about.getOrDefault(figure.place(), List.of())) {
            Optional<Reckoned> also = other.equals(relation) ? Optional.empty() : other.solve(figure, values);
            if (also.isPresent()) {
                Optional<Interval> both = able.and(also.get().interval());
                boolean fails = failed.contains(other);
                if (both.isPresent()) {
                    able = both.get();
                    repaired += fails ? 1 : 0;
                } else if (!fails) {
                    broken++;
                }
            }
        }
        boolean reckoned = figure.place().equals(relation.subject().place());
        return reckoned || (repaired > 1 && broken == 0)
                ? Optional.of(
                        new Blame(figure, relation, new Reckoned(solved.get().exact(), able), repaired, broken))
                : Optional.empty();
    }

    private boolean stands(Fault fault) {
        return fault.figure().isWhole()
                || !values.of(fault.figure()).interval().meets(fault.figure().interval());
    }

    private static Stream<Quantity> figures(Relation relation) {
        return Stream.concat(Stream.of(relation.subject()), relation.parts().stream());
    }
}
