package nu.kommunalutveckling.finance.published;

/** The unit a figure is printed in. Figures are compared only within a dimension. */
public enum Unit {
    /** SEK. */
    KR(Dimension.MONEY, 0),
    /** Thousands of SEK. */
    TKR(Dimension.MONEY, 3),
    /** Millions of SEK. */
    MNKR(Dimension.MONEY, 6),
    PERCENT(Dimension.PERCENT, 0),
    /** Whole things: courses, persons, projects. Never rounded unless a rounding unit says so. */
    COUNT(Dimension.COUNT, 0),
    /** Full-time equivalents. */
    FTE(Dimension.FTE, 0),
    /** A calendar year, or a school year. */
    YEAR(Dimension.YEAR, 0),
    /** A length of time in years. */
    YEARS(Dimension.TIME, 0),
    /** A length of time in months. */
    MONTHS(Dimension.TIME, 0),
    /** Points on a scale. */
    POINTS(Dimension.POINTS, 0),
    /** A plain ratio. */
    RATIO(Dimension.RATIO, 0);

    /** What is measured; a sum or a comparison needs one dimension throughout. */
    public enum Dimension {
        MONEY,
        PERCENT,
        COUNT,
        FTE,
        YEAR,
        TIME,
        POINTS,
        RATIO
    }

    private final Dimension dimension;
    private final int powerOfTen;

    Unit(Dimension dimension, int powerOfTen) {
        this.dimension = dimension;
        this.powerOfTen = powerOfTen;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the dimension's smallest unit it is, as a power of ten: 3 for thousands of SEK. */
    public int powerOfTen() {
        return powerOfTen;
    }

    /** Whether a figure without decimals is the very number, rather than one that was rounded to it. */
    public boolean countsWholeThings() {
        return switch (this) {
            case COUNT, YEAR, YEARS, MONTHS, POINTS -> true;
            case KR, TKR, MNKR, PERCENT, FTE, RATIO -> false;
        };
    }
}
