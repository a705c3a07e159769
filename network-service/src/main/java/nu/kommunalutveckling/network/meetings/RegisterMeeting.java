package nu.kommunalutveckling.network.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Plans a meeting, or tells of one that is past.
 *
 * @param day in Sweden
 * @param startsAt by a clock in Sweden
 * @param endsAt later the same day
 * @param cancellationReason demanded when the state is CANCELLED, and only then
 * @param place null when it is not known or nobody meets in a room
 * @param guests how many came who have no seat; they never count
 */
public record RegisterMeeting(
        @Schema(examples = "skolchefer") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String network,

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

        @NotNull MeetingState state,

        @Nullable CancellationReason cancellationReason,

        @Schema(examples = "Huskvarna Folkets park") @Size(max = 200) @Nullable
        String place,

        @Schema(examples = "2") @Min(0) @Max(10_000) int guests)
        implements MeetingPlan {}
