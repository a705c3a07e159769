package nu.kommunalutveckling.finance.applications;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says what was applied for, and what came of it; amounts in SEK.
 *
 * @param outcomeOn when it was decided; null exactly while it is pending
 * @param grantedAmount null unless it was granted
 * @param grantedBeyondReason why more was granted than applied for; demanded then
 * @param project the key of the project it led to; null unless it was granted, and until there is one
 */
record WriteApplication(
        @Schema(examples = "Digital delaktighet") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "Tillväxtverket") @NotBlank @Size(max = 200)
        String financier,

        @Schema(examples = "Europeiska socialfonden") @Size(max = 200) @Nullable
        String programme,

        @Schema(examples = "digitalisering") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String area,

        @Schema(examples = "2500000")
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal appliedAmount,

        @Schema(examples = "2022-03-15") @NotNull LocalDate submittedOn,

        @NotNull Outcome outcome,

        @Schema(examples = "2022-06-20") @Nullable LocalDate outcomeOn,

        @Schema(examples = "2000000")
        @DecimalMin("0.01")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        @Nullable
        BigDecimal grantedAmount,

        @Size(max = 500) @Nullable String grantedBeyondReason,

        @Schema(examples = "digital-delaktighet") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String project,

        @Size(max = 500) @Nullable String note) {}
