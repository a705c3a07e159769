package nu.kommunalutveckling.finance.published;

/** How exactly a figure in running text means what it says. */
public enum Precision {
    /** Rounded half up to its last printed digit. */
    AS_PRINTED,
    /** "Cirka": the zeros at the end of a whole number count for nothing. */
    ABOUT,
    /** "Minst", "över": that much or more. */
    AT_LEAST,
    /** "Högst", "nästan": that much or less. */
    AT_MOST
}
