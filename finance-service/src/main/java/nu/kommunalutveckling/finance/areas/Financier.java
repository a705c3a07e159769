package nu.kommunalutveckling.finance.areas;

/** Whose money it is. */
public enum Financier {
    MUNICIPALITIES,
    STATE,
    OTHER
}
