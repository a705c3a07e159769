package nu.kommunalutveckling.network.calendars;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is shown, without its address.
 *
 * @param network null for an organisation's calendar
 * @param organisation null for a network's calendar
 * @param hasAddress whether anybody can subscribe to it
 */
@Schema(name = "MeetingCalendar")
record CalendarView(
        UUID id,

        @Schema(examples = "skolchefer") @Nullable String network,

        @Schema(examples = "0680") @Nullable String organisation,

        boolean hasAddress,
        Instant createdAt,
        Instant changedAt) {
    static CalendarView of(SubscribedCalendar calendar) {
        return new CalendarView(
                calendar.id,
                calendar.network,
                calendar.organisation,
                calendar.secretHash != null,
                calendar.createdAt,
                calendar.changedAt);
    }
}
