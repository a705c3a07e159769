package nu.kommunalutveckling.network.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says anew when, where and how a meeting is; its network and its state are not said here.
 *
 * @param place null when it is not known or nobody meets in a room
 * @param guests how many came who have no seat; they never count
 */
record ChangeMeeting(
        @NotNull LocalDate day,

        @Schema(implementation = String.class, examples = "09:00", maxLength = 5, pattern = ClockTime.FORM)
        @NotNull
        @JsonFormat(pattern = ClockTime.PATTERN)
        LocalTime startsAt,

        @Schema(implementation = String.class, examples = "12:00", maxLength = 5, pattern = ClockTime.FORM)
        @NotNull
        @JsonFormat(pattern = ClockTime.PATTERN)
        LocalTime endsAt,

        @NotNull MeetingForm form,

        @Schema(examples = "Huskvarna Folkets park") @Size(max = 200) @Nullable
        String place,

        @Schema(examples = "2") @Min(0) @Max(10_000) int guests)
        implements MeetingPlan {}
