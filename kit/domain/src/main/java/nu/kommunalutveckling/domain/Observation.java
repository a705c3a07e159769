package nu.kommunalutveckling.domain;

/** How a figure, or its absence, is to be read. An absent figure is never 0. */
public enum Observation {
    /** A figure that stands. */
    NORMAL,
    /** A figure whose period is not closed: rows may still come. */
    PROVISIONAL,
    /** A figure that covers a part of what it speaks of. */
    SAMPLE,
    /** There is a figure, and it is withheld because it would tell what single respondents answered. */
    SUPPRESSED,
    /** There could be a figure, and there is none. */
    MISSING,
    /** There can be no figure: the question was not asked, or the measure does not exist in that period. */
    NOT_APPLICABLE;

    /** Whether a figure stands beside this observation. */
    public boolean hasFigure() {
        return switch (this) {
            case NORMAL, PROVISIONAL, SAMPLE -> true;
            case SUPPRESSED, MISSING, NOT_APPLICABLE -> false;
        };
    }
}
