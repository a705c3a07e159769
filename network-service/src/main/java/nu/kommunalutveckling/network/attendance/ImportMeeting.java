package nu.kommunalutveckling.network.attendance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import nu.kommunalutveckling.network.meetings.CancellationReason;
import nu.kommunalutveckling.network.meetings.MeetingForm;
import nu.kommunalutveckling.network.meetings.MeetingState;
import nu.kommunalutveckling.network.meetings.RegisterMeeting;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet: a meeting, and in the columns of the organisations who came.
 *
 * @param guests 0 when the cell is empty
 * @param columns all others, by their headings: the code or the name of an organisation; null when there are none
 */
record ImportMeeting(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String network,

        @NotNull @JsonDeserialize(using = DayInCells.class) LocalDate day,

        @NotNull @JsonDeserialize(using = TimeInCells.class) LocalTime startsAt,

        @NotNull @JsonDeserialize(using = TimeInCells.class) LocalTime endsAt,

        @NotNull MeetingForm form,

        @NotNull MeetingState state,

        @Nullable CancellationReason cancellationReason,

        @Size(max = 200) @Nullable String place,

        @Min(0) @Max(10_000) @Nullable Integer guests,

        @JsonAnySetter @Nullable Map<String, @Nullable Object> columns) {
    RegisterMeeting meeting() {
        return new RegisterMeeting(
                network, day, startsAt, endsAt, form, state, cancellationReason, place, guests == null ? 0 : guests);
    }

    /** The cells of all other columns, by their headings, in the order of the alphabet; an empty cell is null. */
    Map<String, @Nullable Object> cells() {
        return columns == null ? Map.<String, @Nullable Object>of() : new TreeMap<>(columns);
    }
}
