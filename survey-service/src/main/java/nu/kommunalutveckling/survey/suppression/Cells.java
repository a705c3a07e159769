package nu.kommunalutveckling.survey.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of one question: a count of the answers for the total, for each area and for each network that was asked. */
final class Cells {
    private final SortedMap<Unit, int[]> counts = new TreeMap<>();
    private final Map<Unit, Unit> areas = new TreeMap<>();
    private final Map<Unit, List<Unit>> networks = new TreeMap<>();

    Cells(Collection<AskedNetwork> asked) {
        counts.put(Unit.TOTAL, new int[AnswerCounts.WAYS]);
        asked.forEach(this::add);
    }

    private void add(AskedNetwork asked) {
        Unit network = Unit.network(asked.network());
        Unit area = Unit.area(asked.area());
        if (areas.put(network, area) != null) {
            throw new IllegalArgumentException("A network is counted once, " + asked.network() + " came twice");
        }
        for (Unit unit : List.of(Unit.TOTAL, area, network)) {
            networks.computeIfAbsent(unit, none -> new ArrayList<>()).add(network);
            int[] sum = counts.computeIfAbsent(unit, none -> new int[AnswerCounts.WAYS]);
            for (int way = 0; way < sum.length; way++) {
                sum[way] = Math.addExact(sum[way], asked.counts().way(way));
            }
        }
    }

    /** All of them: the total, the areas, the networks. */
    Collection<Unit> units() {
        return counts.keySet();
    }

    /** How many answered in each way; not to be written to. */
    int[] counts(Unit unit) {
        return Objects.requireNonNull(counts.get(unit));
    }

    AnswerCounts answers(Unit unit) {
        return AnswerCounts.of(counts(unit));
    }

    /** The networks that add up to a cell: itself, when it is one. */
    List<Unit> networksOf(Unit unit) {
        return networks.getOrDefault(unit, List.of());
    }

    Unit areaOf(Unit network) {
        return Objects.requireNonNull(areas.get(network));
    }
}
