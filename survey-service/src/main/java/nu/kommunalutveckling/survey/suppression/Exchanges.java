package nu.kommunalutveckling.survey.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether what is published keeps a small cell's figures open. A figure is open when one respondent, or two of different networks, could
 * have answered otherwise so that it would be another while every published sum stays as it is, and every cell that is withheld as too
 * small (or is not too small) stays so. Such an exchange is a proof: nobody, whatever they compute, can tell the two worlds apart.
 */
final class Exchanges {
    private final Cells cells;
    private final SuppressionRule rule;
    private final Map<Unit, Detail> details;
    private final Map<Unit, List<Move>> moves = new TreeMap<>();

    /** @param details what is published of each cell */
    Exchanges(Cells cells, SuppressionRule rule, Map<Unit, Detail> details) {
        this.cells = cells;
        this.rule = rule;
        this.details = details;
        cells.networksOf(Unit.TOTAL).forEach(network -> moves.put(network, movesIn(network)));
    }

    /** One respondent of a network who answers {@code to} instead of {@code from}. */
    private record Move(Unit network, int from, int to) {
        int answeredMore() {
            return (to < AnswerCounts.STEPS ? 1 : 0) - (from < AnswerCounts.STEPS ? 1 : 0);
        }
    }

    /**
     * The figures of a small cell that could be otherwise, a bit each of {@link Figures#EVERY}.
     *
     * @param wanted the figures that are asked about; the search ends when all of them are open
     */
    int open(Unit small, int wanted) {
        int open = 0;
        boolean[] tried = new boolean[AnswerCounts.WAYS * AnswerCounts.WAYS];
        List<Unit> within = cells.networksOf(small);
        for (Unit network : within) {
            for (Move move : movesOf(network)) {
                int kind = move.from * AnswerCounts.WAYS + move.to;
                if (!tried[kind] && possible(move, within)) {
                    tried[kind] = true;
                    open |= Figures.differing(cells.counts(small), after(small, move));
                }
                if ((open & wanted) == wanted) {
                    return open;
                }
            }
        }
        return open;
    }

    /** Whether the move can go unseen: by itself, or with another one outside the small cell that makes up for it. */
    private boolean possible(Move move, List<Unit> within) {
        if (unseen(move, move)) {
            return true;
        }
        for (Map.Entry<Unit, List<Move>> other : moves.entrySet()) {
            if (!within.contains(other.getKey()) && other.getValue().stream().anyMatch(back -> unseen(move, back))) {
                return true;
            }
        }
        return false;
    }

    private List<Move> movesOf(Unit network) {
        return moves.getOrDefault(network, List.of());
    }

    private List<Move> movesIn(Unit network) {
        List<Move> found = new ArrayList<>();
        int[] classes = classes(network);
        for (int from = 0; from < AnswerCounts.WAYS; from++) {
            for (int to = 0; cells.counts(network)[from] > 0 && to < AnswerCounts.WAYS; to++) {
                if (from != to && classes[from] == classes[to]) {
                    found.add(new Move(network, from, to));
                }
            }
        }
        return found;
    }

    /** Whether two moves, or one when they are the same, leave all that is published as it is. */
    private boolean unseen(Move one, Move other) {
        Unit area = cells.areaOf(one.network);
        Unit otherArea = cells.areaOf(other.network);
        boolean alone = one.equals(other);
        boolean sameArea = area.equals(otherArea);
        return makeUp(Unit.TOTAL, one, other, alone)
                && (sameArea
                        ? makeUp(area, one, other, alone)
                        : makeUp(area, one, one, true) && makeUp(otherArea, other, other, true))
                && sameSize(one.network, one.answeredMore())
                && (alone || sameSize(other.network, other.answeredMore()));
    }

    private boolean makeUp(Unit unit, Move one, Move other, boolean alone) {
        int[] classes = classes(unit);
        boolean staying = classes[one.from] == classes[one.to] && classes[other.from] == classes[other.to];
        boolean crossing = !alone && classes[one.from] == classes[other.to] && classes[one.to] == classes[other.from];
        return (staying || crossing) && sameSize(unit, one.answeredMore() + (alone ? 0 : other.answeredMore()));
    }

    /** That a cell is withheld as too small may be known, so it must hold in both worlds. */
    private boolean sameSize(Unit unit, int answeredMore) {
        int answered = Figures.answered(cells.counts(unit));
        return shown(unit).isShown() || answered < rule.threshold() == answered + answeredMore < rule.threshold();
    }

    private int[] after(Unit unit, Move move) {
        int[] after = cells.counts(unit).clone();
        after[move.from]--;
        after[move.to]++;
        return after;
    }

    private Detail shown(Unit unit) {
        return details.getOrDefault(unit, Detail.NOTHING);
    }

    private int[] classes(Unit unit) {
        return shown(unit).classes(rule.satisfiedFrom());
    }
}
