package nu.kommunalutveckling.finance.published;

/** What a column (or, in a table that stands on its side, a row) holds. The rules of reconciliation go by it. */
public enum Role {
    /** The names of the rows. Has no cells; its heading is kept. */
    LABEL(false),
    OPENING(true),
    RECEIVED(true),
    /** Opening and received funds together. */
    DISPOSABLE(true),
    BUDGET(true),
    /** Net cost. */
    OUTCOME(true),
    PAID_OUT(true),
    TRANSFERRED(true),
    /** What a project area carries forward. */
    REMAINING(true),
    /** The state's part of what remains. */
    REMAINING_STATE(true),
    /** The result of what carries nothing forward: self-financed, staff and elimination rows. */
    SURPLUS(true),
    /** A part of the whole that the rows make up: the rows add to 100 per cent, down the column. */
    SHARE_OF_WHOLE(true),
    /** A part of the row, such as one financier's: these columns add to 100 per cent, across the row. */
    SHARE_OF_ROW(false),
    /** A number of things. */
    COUNT(true),
    /** Any other quantity that a total adds up: full-time equivalents, an amount of a year in a series. */
    AMOUNT(true),
    /** Per cent that one column is of another: {@code part} of {@code whole}. */
    PERCENT_OF(false),
    /** How many per cent column {@code whole} has changed against the period before. */
    PERCENT_CHANGE(false),
    /** How much column {@code whole} has changed against the period before. */
    CHANGE(true),
    TARGET(false),
    /** A figure that no total adds up: a share very satisfied, an attendance, an age. */
    PLAIN(false);

    private final boolean additive;

    Role(boolean additive) {
        this.additive = additive;
    }

    /** Whether a total row holds the sum of its rows in such a column. */
    public boolean isAdditive() {
        return additive;
    }
}
