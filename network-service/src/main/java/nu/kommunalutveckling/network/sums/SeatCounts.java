package nu.kommunalutveckling.network.sums;

import java.util.Collection;
import nu.kommunalutveckling.domain.Share;

/**
 * Present seats over expected seats at meetings that count.
 *
 * @param all of whatever organisation
 * @param municipal of them, the municipalities' side
 * @param region of them, the Region's side; the county board and others are on neither
 */
public record SeatCounts(Share all, Share municipal, Share region) {
    public static final SeatCounts NONE = new SeatCounts(Share.EMPTY, Share.EMPTY, Share.EMPTY);

    /** All of them counted together. */
    public static SeatCounts pooled(Collection<SeatCounts> parts) {
        return parts.stream().reduce(NONE, SeatCounts::plus);
    }

    /** These and others counted together. */
    public SeatCounts plus(SeatCounts other) {
        return new SeatCounts(all.plus(other.all), municipal.plus(other.municipal), region.plus(other.region));
    }
}
