package nu.kommunalutveckling.reportedvalues;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what a figure should have been reported as, and why. What is left out becomes null. */
record CorrectReportedValue(
        @Schema(examples = "83") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal value,

        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal low,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal high,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal numerator,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal denominator,
        @NotNull Observation observation,

        @Schema(examples = "S001") @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")
        String source,

        @Size(max = 500) @Nullable String note,

        @Schema(examples = "Fel avskrivet ur rapporten.") @NotBlank @Size(max = 500)
        String reason)
        implements Figure {}
