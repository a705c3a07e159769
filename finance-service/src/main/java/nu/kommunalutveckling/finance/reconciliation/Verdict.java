package nu.kommunalutveckling.finance.reconciliation;

/** What print and arithmetic say of each other. */
public enum Verdict {
    /** The printed figures, taken as exact, give it to the last digit. */
    EQUAL,
    /** Some numbers that round to the printed figures give it. */
    EQUAL_WITHIN_ROUNDING,
    /** No numbers that round to the printed figures give it. */
    NOT_REACHABLE
}
