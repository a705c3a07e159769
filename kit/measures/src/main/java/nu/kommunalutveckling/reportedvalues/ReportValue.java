package nu.kommunalutveckling.reportedvalues;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Brings in one figure as a document prints it. */
record ReportValue(
        @Schema(examples = "attendance-share") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String measure,

        @Schema(examples = "network:pks", description = "namn:värde;… / name:value;…")
        @Size(max = 300)
        @Pattern(regexp = "^[A-Za-z0-9:;-]*$")
        @Nullable
        String parameters,

        @NotNull Period period,

        @Schema(examples = "83") @Digits(integer = 15, fraction = 4) @Nullable
        BigDecimal value,

        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal low,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal high,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal numerator,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal denominator,
        @NotNull Observation observation,

        @Schema(examples = "S001") @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")
        String source,

        @Size(max = 500) @Nullable String note)
        implements Figure {

    /** The parameters as written; an empty text when there are none. */
    String writtenParameters() {
        return parameters == null ? "" : parameters;
    }
}
