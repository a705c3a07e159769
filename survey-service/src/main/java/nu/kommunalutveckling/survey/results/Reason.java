package nu.kommunalutveckling.survey.results;

/** Why no more is shown of a cell. */
public enum Reason {
    /** Too few have answered the question. */
    TOO_FEW,
    /** More of it would give another cell away, in which too few have answered. */
    WOULD_REVEAL,
    /** One or the other; to tell which would give away how many answered. */
    NOT_TOLD
}
