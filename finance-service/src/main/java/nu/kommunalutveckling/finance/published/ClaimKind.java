package nu.kommunalutveckling.finance.published;

/** What a printed figure says that it is. */
public enum ClaimKind {
    /** The sum of {@code of}, less the sum of {@code minus}. One address alone: the same figure in two places. */
    SUM,
    /** Per cent: the sum of {@code of} as a part of the sum of {@code base}. */
    SHARE,
    /** The sum of {@code of} divided by the sum of {@code base}. */
    RATIO,
    /** How many per cent the sum of {@code of} has changed from the sum of {@code base}. */
    PERCENT_CHANGE,
    /** At most the sum of {@code of} less {@code minus}: a part of it. */
    AT_MOST,
    /** At least that sum. */
    AT_LEAST,
    /** More than that sum: "has risen". */
    MORE_THAN,
    /** Less than that sum: "has fallen". */
    LESS_THAN
}
