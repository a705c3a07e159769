package nu.kommunalutveckling.finance.funds;

/** What an entry does to the funds of its area. */
public enum EntryKind {
    /** Money that was there on 1 January: adds. */
    OPENING,
    /** Money that came: adds. */
    RECEIVED,
    /** Net cost: takes away. */
    OUTCOME,
    /** Paid on to a municipality, to the region, or to municipalities together: takes away. */
    PAID_OUT,
    /** Moved to another area or to a party outside: takes away; the leg of the area that gets it is negative. */
    TRANSFERRED
}
