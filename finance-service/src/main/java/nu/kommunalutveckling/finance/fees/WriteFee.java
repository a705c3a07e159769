package nu.kommunalutveckling.finance.fees;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says what a municipality pays, by itself or as a row of a file; the amount is in SEK.
 *
 * @param invoicedOn null while it has not been invoiced
 */
record WriteFee(
        @Min(2000) @Max(2099) @Schema(examples = "2024") int year,

        @Schema(examples = "0680") @NotNull @Size(max = 4) @Pattern(regexp = "^[0-9]{4}$")
        String municipality,

        @Schema(examples = "social", description = "Områdets nyckel. / Key of the area.")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String partnership,

        @NotNull FeeKind kind,

        @Schema(examples = "384000")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Schema(examples = "2024-02-15") @Nullable LocalDate invoicedOn,

        @Size(max = 500) @Nullable String note) {}
