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

/** Says anew when, where and for how many an occasion is; its course and its state are not said here. */
record ChangeOccasion(
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
