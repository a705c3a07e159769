package nu.kommunalutveckling.network.calendars;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The address of a calendar. It is shown this once: whoever loses it makes a new one.
 *
 * @param href whoever has it reads the calendar
 */
@Schema(name = "CalendarAddress")
record CalendarAddress(
        UUID calendar,

        @Schema(examples = "https://host/network/v1/calendar-feeds/AAAAAAAAAAAAAAAAAAAAAA")
        String href) {}
