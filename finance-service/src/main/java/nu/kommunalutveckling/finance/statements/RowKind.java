package nu.kommunalutveckling.finance.statements;

import nu.kommunalutveckling.finance.areas.AreaKind;

/** The kinds of row in a statement (domain.md §4). */
public enum RowKind {
    /** Carries its remaining funds forward. */
    PROJECT,
    /** Lives on its fees; its result goes to the accumulated surplus. */
    SELF_FINANCED,
    /** Staff and management: paid by the member fee and, internally, by other areas. */
    STAFF,
    /** Surplus from earlier years. */
    SURPLUS,
    /** A sub-area: part of the row above, never summed ({@code varav}). */
    OF_WHICH,
    /** Takes away internal entries, which stand twice above ({@code härav}). */
    ELIMINATION,
    TOTAL,
    /** Earlier surplus and the organisation's result of the year so far. */
    ACCUMULATED_SURPLUS;

    static RowKind of(AreaKind kind) {
        return switch (kind) {
            case PROJECT -> PROJECT;
            case SELF_FINANCED -> SELF_FINANCED;
            case STAFF -> STAFF;
            case SURPLUS -> SURPLUS;
        };
    }
}
