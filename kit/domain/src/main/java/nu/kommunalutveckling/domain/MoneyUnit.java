package nu.kommunalutveckling.domain;

/** The units reports show money in, each with the decimals it is shown with. */
public enum MoneyUnit {
    /** SEK, shown to the öre: nothing is rounded. */
    KR(0, 2),
    /** Thousands of SEK, shown whole. */
    TKR(3, 0),
    /** Millions of SEK, shown with one decimal. */
    MNKR(6, 1);

    private final int powerOfTen;
    private final int decimals;

    MoneyUnit(int powerOfTen, int decimals) {
        this.powerOfTen = powerOfTen;
        this.decimals = decimals;
    }

    /** How many SEK one of the unit is, as a power of ten: 3 for thousands. */
    public int powerOfTen() {
        return powerOfTen;
    }

    /** The decimals the unit is shown with. */
    public int decimals() {
        return decimals;
    }
}
