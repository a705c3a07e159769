package nu.kommunalutveckling.finance.areas;

/** What becomes of an area's money at the end of a year, and which columns its row has. */
public enum AreaKind {
    /** Carries its remaining funds forward. */
    PROJECT,
    /** Lives on its fees: has a result, and carries nothing. */
    SELF_FINANCED,
    /** Staff and management, paid by the member fee and by the other areas: has a result, and carries nothing. */
    STAFF,
    /** The surplus from earlier years: takes opening entries alone. There is one such area. */
    SURPLUS
}
