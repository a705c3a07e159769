package nu.kommunalutveckling.survey.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whether what is published keeps a small cell's figures open. A figure is open when one respondent, or two of different networks, could
 * have answered otherwise so that it would be another while every published sum stays as it is. Such an exchange is a proof: nobody,
 * whatever they compute, can tell the two worlds apart.
 */
final class Exchanges {
    private final Cells cells;
    private final int threshold;
    private final boolean sizesKnown;
    private final Map<Unit, Place> places = new TreeMap<>();
    private final Map<Unit, List<Move>> moves = new TreeMap<>();

    /**
     * @param details what is published of each cell
     * @param sizesKnown whether it is known of each withheld cell if it is a small one; then that must not change either
     */
    Exchanges(Cells cells, SuppressionRule rule, Map<Unit, Detail> details, boolean sizesKnown) {
        this.cells = cells;
        this.threshold = rule.threshold();
        this.sizesKnown = sizesKnown;
        for (Unit unit : cells.units()) {
            Detail detail = details.getOrDefault(unit, Detail.NOTHING);
            int answered = Figures.answered(cells.counts(unit));
            places.put(unit, new Place(detail.classes(rule.satisfiedFrom()), answered, detail.isShown()));
        }
        cells.networksOf(Unit.TOTAL).forEach(network -> moves.put(network, movesIn(network)));
    }

    /** What is published of a cell, as classes of ways to answer, and how many answered. */
    private static final class Place {
        private final int[] classes;
        private final int answered;
        private final boolean shown;

        Place(int[] classes, int answered, boolean shown) {
            this.classes = classes;
            this.answered = answered;
            this.shown = shown;
        }

        boolean sameFor(int way, int other) {
            return classes[way] == classes[other];
        }
    }

    /** One respondent of a network who answers {@code to} instead of {@code from}. */
    private record Move(Place network, Place area, int from, int to) {
        int answeredMore() {
            return (to < AnswerCounts.STEPS ? 1 : 0) - (from < AnswerCounts.STEPS ? 1 : 0);
        }

        /** Whether the sums of a cell stay as they are although its network's respondent answers otherwise. */
        boolean staysIn(Place place) {
            return place.sameFor(from, to);
        }

        /** Whether they stay as another respondent of the cell makes up for it. */
        boolean madeUpIn(Place place, Move other) {
            return (staysIn(place) && other.staysIn(place))
                    || (place.sameFor(from, other.to) && place.sameFor(to, other.from));
        }
    }

    /**
     * The figures of a small cell that could be otherwise, a bit each of {@link Figures#EVERY}.
     *
     * @param wanted the figures that are asked about; the search ends when all of them are open
     */
    int open(Unit small, int wanted) {
        int open = 0;
        boolean[] found = new boolean[AnswerCounts.WAYS * AnswerCounts.WAYS];
        List<Unit> within = cells.networksOf(small);
        for (Unit network : within) {
            for (Move move : moves.getOrDefault(network, List.of())) {
                int kind = move.from * AnswerCounts.WAYS + move.to;
                if (!found[kind] && possible(move, within)) {
                    found[kind] = true;
                    open |= Figures.differing(cells.counts(small), after(small, move));
                    if ((open & wanted) == wanted) {
                        return open;
                    }
                }
            }
        }
        return open;
    }

    /** Whether the move can go unseen: by itself, or with another one outside the small cell that makes up for it. */
    private boolean possible(Move move, List<Unit> within) {
        if (!keepsSize(move.network, move.answeredMore())) {
            return false;
        }
        if (unseen(move)) {
            return true;
        }
        for (Map.Entry<Unit, List<Move>> other : moves.entrySet()) {
            if (!within.contains(other.getKey())) {
                for (Move back : other.getValue()) {
                    if (unseen(move, back)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Move> movesIn(Unit unit) {
        Place network = place(unit);
        Place area = place(cells.areaOf(unit));
        int[] counts = cells.counts(unit);
        List<Move> found = new ArrayList<>();
        for (int from = 0; from < AnswerCounts.WAYS; from++) {
            for (int to = 0; counts[from] > 0 && to < AnswerCounts.WAYS; to++) {
                if (from != to && network.sameFor(from, to)) {
                    found.add(new Move(network, area, from, to));
                }
            }
        }
        return found;
    }

    private boolean unseen(Move move) {
        Place total = place(Unit.TOTAL);
        return move.staysIn(total)
                && move.staysIn(move.area)
                && keepsSize(total, move.answeredMore())
                && keepsSize(move.area, move.answeredMore());
    }

    private boolean unseen(Move one, Move other) {
        Place total = place(Unit.TOTAL);
        int more = one.answeredMore() + other.answeredMore();
        return one.madeUpIn(total, other)
                && keepsSize(total, more)
                && keepsSize(other.network, other.answeredMore())
                && (one.area.equals(other.area)
                        ? one.madeUpIn(one.area, other) && keepsSize(one.area, more)
                        : one.staysIn(one.area)
                                && other.staysIn(other.area)
                                && keepsSize(one.area, one.answeredMore())
                                && keepsSize(other.area, other.answeredMore()));
    }

    private boolean keepsSize(Place place, int more) {
        return !sizesKnown || place.shown || (place.answered < threshold) == (place.answered + more < threshold);
    }

    private int[] after(Unit unit, Move move) {
        int[] after = cells.counts(unit).clone();
        after[move.from]--;
        after[move.to]++;
        return after;
    }

    private Place place(Unit unit) {
        return Objects.requireNonNull(places.get(unit));
    }
}
