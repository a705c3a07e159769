package nu.kommunalutveckling.finance.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes the staffing of a period, whole: what is left out is nobody. */
record WriteStaffing(@NotEmpty @Size(max = 1000) @Valid List<@NotNull @Valid WriteRow> rows) {

    /** Says how many full-time equivalents there are in one form, area and financier. */
    record WriteRow(
            @NotNull EmploymentForm form,

            @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            String area,

            @NotNull Financier financier,

            @Schema(examples = "24.25")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("99999.99")
            @Digits(integer = 5, fraction = 2)
            BigDecimal fte) {}
}
