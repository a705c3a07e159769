package nu.kommunalutveckling.periodclosings;

/** Whether rows may be written into a period. */
public enum PeriodState {
    /** Rows may still come: what is computed is provisional. */
    OPEN,
    /** The rows are complete: what is computed counts. */
    CLOSED
}
