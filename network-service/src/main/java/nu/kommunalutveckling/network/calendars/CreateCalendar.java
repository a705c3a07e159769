package nu.kommunalutveckling.network.calendars;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.network.seats.SeatHolder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Creates a calendar, either of a network or of an organisation.
 *
 * @param network all its meetings; null for an organisation's calendar
 * @param organisation the meetings of the networks in which it has seats; null for a network's calendar
 */
record CreateCalendar(
        @Schema(examples = "skolchefer") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String network,

        @Schema(examples = "0680") @Size(max = 40) @Pattern(regexp = SeatHolder.FORM) @Nullable
        String organisation) {}
