package nu.kommunalutveckling.finance.statements;

/** When money flowed, seen from the period of a statement. */
enum Span {
    /** In the period. */
    WITHIN,
    /** Earlier in the period's year. */
    BEFORE,
    /** The year before, up to the same day. */
    LAST_YEAR_TO_DATE,
    /** The year before, after that day. */
    LAST_YEAR_AFTER;

    /** Whether it lies in the period's own year. */
    boolean isThisYear() {
        return this == WITHIN || this == BEFORE;
    }
}
