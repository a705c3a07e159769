package nu.kommunalutveckling.gateway.manualvalues;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a manual KPI: one of a figure, a range, a yes or no, and a text.
 *
 * @param value a figure, in the KPI's unit
 * @param low the lowest of a range; {@code high} the highest
 * @param covered yes or no
 * @param numerator how many of the {@code denominator}, beside a figure or a yes or no
 */
record WriteManualValue(
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal value,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal low,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal high,
        @Schema(examples = "true") @Nullable Boolean covered,

        @Schema(examples = "5") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal numerator,

        @Schema(examples = "5") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal denominator,

        @Size(max = 2000) @Nullable String text,

        @Schema(examples = "Partnerskapens årsrapporter") @NotNull @NotBlank @Size(max = 200)
        String source) {}
