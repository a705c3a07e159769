package nu.kommunalutveckling.network.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nu.kommunalutveckling.network.sums.MeetingCounts;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.SeatCounts;
import org.jspecify.annotations.Nullable;

/**
 * Networks whose meetings are counted together.
 *
 * @param key of the network, series or area; null for the networks of no area, and for all together
 * @param name the one to show
 */
record Group(@Nullable String key, String name, List<NetworkSum> networks) {
    /** Exact: by the products of the parts, not by rounded shares. */
    private static final Comparator<NetworkSum> BY_SHARE = (one, other) -> Long.compare(
            one.seats().all().numerator() * other.seats().all().denominator(),
            other.seats().all().numerator() * one.seats().all().denominator());

    MeetingCounts meetings() {
        return NetworkSum.meetings(networks);
    }

    SeatCounts seats() {
        return NetworkSum.seats(networks);
    }

    /** The target of the one network; several have none together. */
    @Nullable
    BigDecimal target() {
        return networks.size() == 1 && Objects.equals(networks.getFirst().network(), key)
                ? networks.getFirst().target()
                : null;
    }

    /** The network with the lowest share; null when no network has one. */
    @Nullable
    NetworkSum lowest() {
        return withShare().stream().min(BY_SHARE).orElse(null);
    }

    /** The network with the highest share; null when no network has one. */
    @Nullable
    NetworkSum highest() {
        return withShare().stream().max(BY_SHARE).orElse(null);
    }

    private List<NetworkSum> withShare() {
        return networks.stream()
                .filter(network -> !network.seats().all().isEmpty())
                .toList();
    }
}
