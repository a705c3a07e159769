package nu.kommunalutveckling.survey.suppression;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many respondents answered one question in each way: the steps 1–6, don't know, and blank. All are 0 or more. */
public final class AnswerCounts {
    /** The highest step of the scale. */
    public static final int STEPS = 6;

    static final int DONT_KNOW = STEPS;
    static final int BLANK = STEPS + 1;
    static final int WAYS = STEPS + 2;

    /** Nobody. */
    public static final AnswerCounts NONE = new AnswerCounts(new int[WAYS]);

    private final int[] counts;

    private AnswerCounts(int[] counts) {
        this.counts = counts;
    }

    /**
     * The counts of one network.
     *
     * @param counts eight: the steps 1–6, don't know, blank
     */
    public static AnswerCounts of(int... counts) {
        if (counts.length != WAYS || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Eight counts of 0 or more are needed");
        }
        return new AnswerCounts(counts.clone());
    }

    /** These and others together. */
    public AnswerCounts plus(AnswerCounts others) {
        return new AnswerCounts(IntStream.range(0, WAYS)
                .map(way -> Math.addExact(counts[way], others.counts[way]))
                .toArray());
    }

    /** How many answered with a step from one to another, both counted. */
    public int steps(int from, int to) {
        return Arrays.stream(counts, from - 1, to).sum();
    }

    /** How many gave a step at all: what shares are taken of. */
    public int answered() {
        return steps(1, STEPS);
    }

    public int dontKnow() {
        return counts[DONT_KNOW];
    }

    /** How many sent an answer that leaves this question out. */
    public int blank() {
        return counts[BLANK];
    }

    /** How many sent an answer. */
    public int respondents() {
        return Arrays.stream(counts).sum();
    }

    int way(int way) {
        return counts[way];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
