package nu.kommunalutveckling.finance.fees;

import java.util.List;

/** The fees of a year: each municipality, then each partnership, then the total; no rows when the year has no fees. */
record FeeTotalTable(int year, List<FeeTotalView> items) {}
