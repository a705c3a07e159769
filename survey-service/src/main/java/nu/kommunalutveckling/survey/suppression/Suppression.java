package nu.kommunalutveckling.survey.suppression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of one question is published. It begins with nothing and adds what is worth most first, each time a little, and keeps only
 * what leaves every figure of every small cell open. As publishing more never makes a figure more open, what was refused once need not
 * be tried again: in the end not one more detail of any cell can be published, so no cell is withheld that need not be.
 *
 * <p>How many respondents each network has, and which networks were asked, is taken for known. So is, of each withheld cell, whether it is
 * a small one, unless that would be enough to tell how many of them answered: then no reasons are told of the question.
 */
public final class Suppression {
    private static final List<Detail> WORTH =
            List.of(Detail.SHARE, Detail.SHARE_AND_DONT_KNOWS, Detail.BANDS, Detail.STEPS);

    private final Cells cells;
    private final SuppressionRule rule;
    private final List<Unit> small;
    private final boolean reasonsTold;
    private final SortedMap<Unit, Detail> shown = new TreeMap<>();
    private final SortedMap<Unit, Unit> revealed = new TreeMap<>();

    private Suppression(Collection<AskedNetwork> asked, SuppressionRule rule) {
        this.cells = new Cells(asked);
        this.rule = rule;
        this.small = cells.units().stream()
                .filter(unit -> rule.protects(cells.answers(unit)))
                .toList();
        this.reasonsTold = givenAway(true) == null;
    }

    /** What may be shown of the total, of each area and of each network that was asked the question. */
    public static Outcome of(Collection<AskedNetwork> asked, SuppressionRule rule) {
        Suppression suppression = new Suppression(asked, rule);
        suppression.publish();
        return new Outcome(suppression.cells(), suppression.reasonsTold);
    }

    private void publish() {
        List<Unit> order = cells.units().stream()
                .filter(unit -> !small.contains(unit))
                .sorted(Comparator.comparing(Unit::level)
                        .thenComparing(unit -> -cells.answers(unit).respondents())
                        .thenComparing(Unit::key))
                .toList();
        for (Detail more : WORTH) {
            order.forEach(unit -> show(unit, more));
        }
    }

    private void show(Unit unit, Detail more) {
        Detail before = shown.getOrDefault(unit, Detail.NOTHING);
        if (!before.isShown() && more != Detail.SHARE) {
            return;
        }
        shown.put(unit, before.with(more));
        Unit givenAway = givenAway(reasonsTold);
        if (givenAway != null) {
            shown.put(unit, before);
            revealed.putIfAbsent(unit, givenAway);
        }
    }

    /** The first small cell of which a figure is no longer open; null when all are. */
    private @Nullable Unit givenAway(boolean sizesKnown) {
        Exchanges exchanges = new Exchanges(cells, rule, shown, sizesKnown);
        return small.stream()
                .filter(unit -> exchanges.open(unit, Figures.EVERY) != Figures.EVERY)
                .findFirst()
                .orElse(null);
    }

    private SortedMap<Unit, PublishedCell> cells() {
        SortedMap<Unit, PublishedCell> published = new TreeMap<>();
        for (Unit unit : cells.units()) {
            Detail detail = shown.getOrDefault(unit, Detail.NOTHING);
            AnswerCounts counts = cells.answers(unit);
            published.put(
                    unit,
                    new PublishedCell(
                            counts.respondents(),
                            new Verdict(detail, small.contains(unit), revealed.get(unit)),
                            PublishedCounts.of(counts, detail, rule.satisfiedFrom())));
        }
        return published;
    }
}
