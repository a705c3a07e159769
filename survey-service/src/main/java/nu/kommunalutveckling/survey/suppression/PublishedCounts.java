package nu.kommunalutveckling.survey.suppression;

import org.jspecify.annotations.Nullable;

/**
 * The counts of a cell that leave the service; null is what stays. Everything else that is given out of a survey (shares, intervals,
 * differences, measures) is computed from these.
 *
 * @param answered how many gave a step 1–6
 * @param favourable how many of them in the band that the survey's share counts
 * @param dissatisfied steps 1–2
 * @param satisfied steps 3–4
 * @param verySatisfied steps 5–6
 * @param withoutStep don't knows and blanks together
 */
public record PublishedCounts(
        @Nullable Integer answered,
        @Nullable Integer favourable,
        @Nullable Integer dissatisfied,
        @Nullable Integer satisfied,
        @Nullable Integer verySatisfied,
        @Nullable Integer step1,
        @Nullable Integer step2,
        @Nullable Integer step3,
        @Nullable Integer step4,
        @Nullable Integer step5,
        @Nullable Integer step6,
        @Nullable Integer withoutStep,
        @Nullable Integer dontKnow,
        @Nullable Integer blank) {

    /** Of a cell that has no counts, for it was not asked. */
    public static final PublishedCounts NONE = of(AnswerCounts.NONE, Detail.NOTHING, 5);

    /**
     * What may be shown of a cell.
     *
     * @param satisfiedFrom the first step of the band that the survey's share counts: 5 or 3
     */
    static PublishedCounts of(AnswerCounts counts, Detail detail, int satisfiedFrom) {
        boolean bands = detail.hasBands();
        boolean steps = detail.hasSteps();
        int favourable = counts.steps(satisfiedFrom, AnswerCounts.STEPS);
        return new PublishedCounts(
                when(detail.isShown(), counts.answered()),
                when(detail.isShown(), favourable),
                when(bands || (detail.isShown() && satisfiedFrom == 3), counts.steps(1, 2)),
                when(bands, counts.steps(3, 4)),
                when(bands || (detail.isShown() && satisfiedFrom == 5), counts.steps(5, 6)),
                when(steps, counts.steps(1, 1)),
                when(steps, counts.steps(2, 2)),
                when(steps, counts.steps(3, 3)),
                when(steps, counts.steps(4, 4)),
                when(steps, counts.steps(5, 5)),
                when(steps, counts.steps(6, 6)),
                when(detail.isShown(), counts.dontKnow() + counts.blank()),
                when(detail.hasDontKnows(), counts.dontKnow()),
                when(detail.hasDontKnows(), counts.blank()));
    }

    private static @Nullable Integer when(boolean shown, int count) {
        return shown ? count : null;
    }
}
