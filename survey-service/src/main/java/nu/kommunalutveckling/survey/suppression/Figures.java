package nu.kommunalutveckling.survey.suppression;

import java.util.List;
import java.util.function.ToIntFunction;

/** The figures of a cell that must not be told when it is suppressed: its counts, what they add up to, and shares. */
final class Figures {
    private static final List<ToIntFunction<int[]>> COUNTS = List.of(
            counts -> counts[0],
            counts -> counts[1],
            counts -> counts[2],
            counts -> counts[3],
            counts -> counts[4],
            counts -> counts[5],
            counts -> counts[AnswerCounts.DONT_KNOW],
            counts -> counts[AnswerCounts.BLANK],
            Figures::dissatisfied,
            counts -> counts[2] + counts[3],
            Figures::verySatisfied,
            Figures::answered,
            counts -> answered(counts) - verySatisfied(counts),
            counts -> answered(counts) - dissatisfied(counts));

    private static final List<ToIntFunction<int[]>> PARTS =
            List.of(Figures::dissatisfied, counts -> counts[2] + counts[3], Figures::verySatisfied);

    /** All figures, a bit each. */
    static final int EVERY = (1 << (COUNTS.size() + PARTS.size())) - 1;

    private Figures() {}

    /** The figures that differ between two states of a cell, a bit each. */
    static int differing(int[] one, int[] other) {
        int differing = 0;
        for (int at = 0; at < COUNTS.size(); at++) {
            if (COUNTS.get(at).applyAsInt(one) != COUNTS.get(at).applyAsInt(other)) {
                differing |= 1 << at;
            }
        }
        for (int at = 0; at < PARTS.size(); at++) {
            if (!sameShare(PARTS.get(at), one, other)) {
                differing |= 1 << (COUNTS.size() + at);
            }
        }
        return differing;
    }

    static int answered(int[] counts) {
        return dissatisfied(counts) + counts[2] + counts[3] + verySatisfied(counts);
    }

    private static int dissatisfied(int[] counts) {
        return counts[0] + counts[1];
    }

    private static int verySatisfied(int[] counts) {
        return counts[4] + counts[5];
    }

    /** A cell nobody answered has no share, which is another thing than any share. */
    private static boolean sameShare(ToIntFunction<int[]> part, int[] one, int[] other) {
        int of = answered(one);
        int ofOther = answered(other);
        if (of == 0 || ofOther == 0) {
            return of == ofOther;
        }
        return (long) part.applyAsInt(one) * ofOther == (long) part.applyAsInt(other) * of;
    }
}
