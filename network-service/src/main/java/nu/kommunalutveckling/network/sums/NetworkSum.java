package nu.kommunalutveckling.network.sums;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a network's meetings of a period add up to.
 *
 * @param network its key
 * @param name the one it had on the last day of the period
 * @param area its partnership or business area; null when it has none
 * @param target the attendance aimed at in the year of the period, in per cent; null when none is set
 * @param seats of the organisation that was asked for, or of all
 * @param changedAt when any of this last changed
 */
public record NetworkSum(
        String network,
        String name,
        @Nullable String area,
        @Nullable BigDecimal target,
        MeetingCounts meetings,
        SeatCounts seats,
        Instant changedAt) {

    /** The meetings of several networks together. */
    public static MeetingCounts meetings(Collection<NetworkSum> networks) {
        return MeetingCounts.pooled(networks.stream().map(NetworkSum::meetings).toList());
    }

    /** The seats of several networks together. */
    public static SeatCounts seats(Collection<NetworkSum> networks) {
        return SeatCounts.pooled(networks.stream().map(NetworkSum::seats).toList());
    }

    /** When the sums of the latest of several networks changed; null when there are none. */
    public static @Nullable Instant lastChanged(Collection<NetworkSum> networks) {
        return networks.stream()
                .map(NetworkSum::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
