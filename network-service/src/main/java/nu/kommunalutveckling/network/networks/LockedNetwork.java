package nu.kommunalutveckling.network.networks;

import static nu.kommunalutveckling.network.networks.NetworkRefusals.NETWORK_NOT_ACTIVE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A network whose row this transaction holds.
 *
 * @param activeTo the last year that it meets; null while no end is decided
 */
public record LockedNetwork(
        String key,
        int numberOfSeats,
        int activeFrom,
        @Nullable Integer activeTo) {

    /** Refuses with 409 unless it meets in the year of that day. */
    public void demandActive(LocalDate day) {
        if (day.getYear() < activeFrom || (activeTo != null && day.getYear() > activeTo)) {
            throw NETWORK_NOT_ACTIVE.because(key, String.valueOf(day.getYear()));
        }
    }
}
