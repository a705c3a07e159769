package nu.kommunalutveckling.finance.applications;

/** What came of an application. */
enum Outcome {
    /** The financier has not decided. */
    PENDING,
    GRANTED,
    REJECTED,
    /** We took it back. */
    WITHDRAWN
}
