package nu.kommunalutveckling.finance.grants;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says what is asked for from the state, in SEK, and when it came.
 *
 * @param receivedOn null while it has not come
 * @param reference the registry number or the like
 * @param voucher the voucher that the money was booked with, in the year it came
 */
record WriteRequisition(
        @Schema(examples = "barn-unga") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String stateGrant,

        @Schema(examples = "9000000")
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Schema(examples = "2024-03-15") @NotNull LocalDate requestedOn,

        @Schema(examples = "2024-05-02") @Nullable LocalDate receivedOn,

        @Schema(examples = "Dnr 2024-117") @Size(max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$") @Nullable
        String reference,

        @Schema(examples = "A 127") @Size(max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$") @Nullable
        String voucher,

        @Size(max = 500) @Nullable String note) {}
