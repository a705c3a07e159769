package nu.kommunalutveckling.network.measures;

import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.Population;
import org.jspecify.annotations.Nullable;

/** Where the rows behind a figure are. */
final class RowAddress {
    private RowAddress() {}

    /**
     * The meetings held, each with how many seats were expected and present.
     *
     * @param organisation only those at which it has a seat; null for all
     */
    static String meetings(Period period, Population population, @Nullable String organisation) {
        return "meetings?state=HELD&period=" + period.code() + parameter("network", population.network())
                + parameter("series", population.series())
                + parameter("organisation", organisation);
    }

    /** The networks of a population, each with its sums. */
    static String results(Period period, Population population) {
        return "attendance-results?period=" + period.code() + parameter("network", population.network())
                + parameter("series", population.series());
    }

    /** The seats that are valid on the last day of a period. */
    static String seats(Period period, @Nullable String network, @Nullable String organisation) {
        return "seats?validOn=" + period.last() + parameter("network", network)
                + parameter("organisation", organisation);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
