package nu.kommunalutveckling.network.sums;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The networks that a figure is over: those that meet every condition that is set.
 *
 * @param network key of the one network; null for any
 * @param series the series that it belongs to; null for any, or for none
 * @param area the partnership or business area that it belongs to; null for any, or for none
 */
public record Population(
        @Nullable String network,
        @Nullable String series,
        @Nullable String area) {
    /** The networks that Kommunal utveckling owns. The Region's are not among them. */
    public static final String ALL_NETWORKS = "all-networks";

    /** Every network there is, of whatever series. */
    public static final Population EVERY = new Population(null, null, null);

    /** As asked for; where neither a network nor a series is named, the series of all networks is meant. */
    public static Population of(@Nullable String network, @Nullable String series, @Nullable String area) {
        return new Population(network, network == null && series == null ? ALL_NETWORKS : series, area);
    }

    /** As the parameters of a measure say it. */
    public static Population of(Map<String, String> parameters) {
        return of(parameters.get("network"), parameters.get("series"), null);
    }
}
