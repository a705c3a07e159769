package nu.kommunalutveckling.survey.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nu.kommunalutveckling.survey.unmasking.Attacker;
import nu.kommunalutveckling.survey.unmasking.Form;

/** Tries to compute every figure of every small cell of a question from what is published of it. */
final class Attack {
    private final Map<Unit, List<String>> networks = new TreeMap<>();
    private final Map<Unit, AnswerCounts> counts = new TreeMap<>();
    private final SuppressionRule rule;
    private final Attacker attacker = new Attacker();

    Attack(Collection<AskedNetwork> asked, SuppressionRule rule) {
        this.rule = rule;
        for (AskedNetwork one : asked) {
            for (Unit unit : List.of(Unit.TOTAL, Unit.area(one.area()), Unit.network(one.network()))) {
                networks.computeIfAbsent(unit, none -> new ArrayList<>()).add(one.network());
                counts.merge(unit, one.counts(), AnswerCounts::plus);
            }
            attacker.equal(
                    answered(Unit.network(one.network()), 1, 8), one.counts().respondents());
        }
    }

    List<Unit> small() {
        return counts.keySet().stream()
                .filter(unit -> cell(unit).respondents() > 0 && cell(unit).answered() < rule.threshold())
                .toList();
    }

    /**
     * The small cells of which at least one figure can be computed.
     *
     * @param reasonsTold whether it is known which of the withheld cells are small
     */
    Set<Unit> recovered(Map<Unit, Detail> published, boolean reasonsTold) {
        published.forEach((unit, detail) -> {
            if (detail.isShown()) {
                publish(unit, detail);
            } else if (reasonsTold) {
                tellSize(unit);
            }
        });
        Map<String, Form> wanted = new LinkedHashMap<>();
        Map<String, List<Form>> shares = new LinkedHashMap<>();
        for (Unit unit : small()) {
            String name = unit.level() + " " + unit.key() + " ";
            for (int way = 1; way <= 8; way++) {
                wanted.put(name + way, answered(unit, way, way));
            }
            for (int[] band : new int[][] {{1, 2}, {3, 4}, {5, 6}, {1, 4}, {3, 6}, {1, 6}}) {
                wanted.put(name + band[0] + "-" + band[1], answered(unit, band[0], band[1]));
                if (band[1] - band[0] < 5) {
                    shares.put(
                            name + "share" + band[0] + "-" + band[1],
                            List.of(answered(unit, band[0], band[1]), answered(unit, 1, 6)));
                }
            }
        }
        Set<Unit> recovered = new HashSet<>();
        for (String figure : attacker.recover(wanted, shares)) {
            String[] name = figure.split(" ", 3);
            recovered.add(new Unit(Level.valueOf(name[0]), name[1]));
        }
        return recovered;
    }

    private AnswerCounts cell(Unit unit) {
        return counts.getOrDefault(unit, AnswerCounts.NONE);
    }

    private void tellSize(Unit unit) {
        if (small().contains(unit)) {
            attacker.atMost(answered(unit, 1, 6), rule.threshold() - 1L);
        } else {
            attacker.atLeast(answered(unit, 1, 6), rule.threshold());
        }
    }

    private void publish(Unit unit, Detail detail) {
        AnswerCounts cell = cell(unit);
        attacker.equal(answered(unit, 1, 6), cell.answered());
        steps(unit, cell, rule.satisfiedFrom(), 6);
        for (int step = 1; detail.hasBands() && step < 6; step += 2) {
            steps(unit, cell, step, step + 1);
        }
        for (int step = 1; detail.hasSteps() && step <= 6; step++) {
            steps(unit, cell, step, step);
        }
        if (detail.hasDontKnows()) {
            attacker.equal(answered(unit, 7, 7), cell.dontKnow());
            attacker.equal(answered(unit, 8, 8), cell.blank());
        }
    }

    private void steps(Unit unit, AnswerCounts cell, int from, int to) {
        attacker.equal(answered(unit, from, to), cell.steps(from, to));
    }

    private Form answered(Unit unit, int from, int to) {
        List<String> unknowns = new ArrayList<>();
        for (String network : networks.getOrDefault(unit, List.of())) {
            for (int way = from; way <= to; way++) {
                unknowns.add(network + "=" + way);
            }
        }
        return Form.sum(unknowns);
    }
}
