package nu.kommunalutveckling.domain;

/** What sort of figure a measure gives. */
public enum ValueKind {
    /** A share in per cent: 81 is 81 %. */
    PERCENT,
    /** A number of something. */
    COUNT,
    /** An amount in SEK. */
    MONEY,
    /** A lowest and a highest figure over a group, in the unit of the measure. */
    RANGE,
    /** Whether something is there: 1 for yes, 0 for no. */
    COVERAGE
}
