package nu.kommunalutveckling.network.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nu.kommunalutveckling.network.meetings.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar tells of a meeting.
 *
 * @param place null when it is not known or nobody meets in a room
 */
record CalendarMeeting(
        UUID id,
        String network,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        MeetingState state,
        @Nullable String place,
        Instant changedAt) {}
