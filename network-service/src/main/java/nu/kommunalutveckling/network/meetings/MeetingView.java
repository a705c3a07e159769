package nu.kommunalutveckling.network.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is shown.
 *
 * @param day in Sweden; it decides which period the meeting counts in
 * @param startsAt by a clock in Sweden
 * @param cancellationReason null unless it is cancelled
 * @param place null when it is not known or nobody meets in a room
 * @param guests how many came who have no seat; they never count
 * @param expected seats; null while the attendance does not count: it is not held, or nothing is registered
 * @param present of the expected seats, substitutes included; null with {@code expected}
 */
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        @Schema(examples = "skolchefer") String network,
        LocalDate day,

        @Schema(implementation = String.class, examples = "09:00", maxLength = 5, pattern = ClockTime.FORM)
        @JsonFormat(pattern = ClockTime.PATTERN)
        LocalTime startsAt,

        @Schema(implementation = String.class, examples = "12:00", maxLength = 5, pattern = ClockTime.FORM)
        @JsonFormat(pattern = ClockTime.PATTERN)
        LocalTime endsAt,

        MeetingForm form,
        MeetingState state,
        @Nullable CancellationReason cancellationReason,

        @Schema(examples = "Huskvarna Folkets park") @Nullable
        String place,

        @Schema(examples = "2") int guests,

        @Schema(examples = "13") @Nullable Integer expected,

        @Schema(examples = "11") @Nullable Integer present,

        Instant createdAt,
        Instant changedAt) {
    static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.id,
                meeting.network,
                meeting.day,
                meeting.startsAt,
                meeting.endsAt,
                meeting.form,
                meeting.state,
                meeting.cancellationReason,
                meeting.place,
                meeting.guests,
                meeting.expected,
                meeting.present,
                meeting.createdAt,
                meeting.changedAt);
    }
}
