package nu.kommunalutveckling.network.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Plans meetings at even intervals: every second month, for one.
 *
 * @param firstDay of the first of them, in Sweden
 * @param every how many weeks or months there are from one to the next
 * @param times how many there are
 * @param place null when it is not known or nobody meets in a room
 */
record PlanMeetings(
        @Schema(examples = "skolchefer") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String network,

        @NotNull LocalDate firstDay,

        @NotNull Repetition repetition,

        @Schema(examples = "2") @Min(1) @Max(52) int every,

        @Schema(examples = "6") @Min(2) @Max(60) int times,

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
        String place) {

    /** The meetings, each as if it had been planned by itself. */
    List<RegisterMeeting> each() {
        return IntStream.range(0, times)
                .mapToObj(nth -> new RegisterMeeting(
                        network,
                        repetition.after(firstDay, nth * every),
                        startsAt,
                        endsAt,
                        form,
                        MeetingState.PLANNED,
                        null,
                        place,
                        0))
                .toList();
    }
}
