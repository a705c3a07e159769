package nu.kommunalutveckling.finance.published;

/** What a row is, and so how it goes into a total. */
public enum RowKind {
    /** A project area: in every total, and the only kind that carries remaining funds forward. */
    AREA,
    /** Pays its own way: in the totals except remaining, and has a result. */
    SELF_FINANCED,
    /** Staff and management: in the totals except remaining, and has a result. */
    STAFF,
    /** "Varav": a part of the row above it, never in a total. */
    OF_WHICH,
    /** "Härav": takes away internal entries that stand twice above; always in a total, printed negative. */
    ELIMINATION,
    SUBTOTAL,
    TOTAL,
    /** Surplus from earlier years: in the totals of opening and disposable funds. */
    PRIOR_SURPLUS,
    /** Surplus from earlier years and the result together; in no total. */
    ACCUMULATED_SURPLUS,
    /** Any other row: in the totals of its table. */
    PLAIN;

    /** Whether a total that follows the rules for row kinds holds such a row. */
    public boolean isInTotals() {
        return switch (this) {
            case AREA, SELF_FINANCED, STAFF, ELIMINATION, PRIOR_SURPLUS, PLAIN -> true;
            case OF_WHICH, SUBTOTAL, TOTAL, ACCUMULATED_SURPLUS -> false;
        };
    }

    /** Whether it carries nothing forward but has a result. */
    public boolean hasResult() {
        return switch (this) {
            case SELF_FINANCED, STAFF, ELIMINATION -> true;
            case AREA, OF_WHICH, SUBTOTAL, TOTAL, PRIOR_SURPLUS, ACCUMULATED_SURPLUS, PLAIN -> false;
        };
    }
}
