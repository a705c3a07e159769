package nu.kommunalutveckling.domain;

/** Where a figure comes from. Where both exist both are kept, and a difference between them is shown. */
public enum Basis {
    /** Worked out from the rows a service holds. */
    COMPUTED,
    /** Taken over as it was stated, in a published document or by the one answerable for it. */
    REPORTED
}
