package nu.kommunalutveckling.domain;

/** The kinds of period a figure is followed in. Periods of two kinds are never compared with each other. */
public enum PeriodKind {
    /** A calendar year, {@code 2022}. */
    YEAR,
    /** Four months of a year, {@code 2020-T1}, {@code 2020-T2} or {@code 2020-T3}. */
    TERTIAL,
    /** January to August, {@code 2020-T1-2}: what an interim report covers. */
    CUMULATIVE_TERTIALS,
    /** Six months of a year, {@code 2020-H1} or {@code 2020-H2}. */
    HALF_YEAR
}
