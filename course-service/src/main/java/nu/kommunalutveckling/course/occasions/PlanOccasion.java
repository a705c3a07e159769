package nu.kommunalutveckling.course.occasions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Plans an occasion, or tells of one that is past.
 *
 * @param key its name in addresses and files
 * @param course the key of a course of the catalogue
 * @param cancellationReason demanded when the state is CANCELLED, and only then
 * @param place null where nobody meets in a room
 * @param link an address where participants meet over the network; null when it is not known or not told
 * @param lastRegistrationDay a day in Sweden, itself open; no later than the first day
 * @param capacity seats
 * @param fee SEK for each participant
 */
record PlanOccasion(
        @Schema(examples = "2026-motiverande-samtal-1")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String key,

        @Schema(examples = "motiverande-samtal") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String course,

        @NotNull OccasionState state,

        @Nullable CancellationReason cancellationReason,

        @NotNull OccasionForm form,

        @Schema(examples = "Huskvarna Folkets park") @Size(max = 200) @Nullable
        String place,

        @Schema(examples = "https://example.org/mote") @Size(max = 500) @Pattern(regexp = "^https://[!-~]*$") @Nullable
        String link,

        @NotNull @Size(min = 1, max = 60) @JsonDeserialize(using = SessionsInCells.class)
        List<@Valid Session> sessions,

        @NotNull LocalDate lastRegistrationDay,

        @Min(1) @Max(100_000) int capacity,

        @Schema(examples = "1450") @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal fee)
        implements OccasionPlan {}
