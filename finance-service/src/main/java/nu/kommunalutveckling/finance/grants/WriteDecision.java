package nu.kommunalutveckling.finance.grants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says what is decided to be paid out of a grant, and to whom.
 *
 * @param plannedBy when it is to be paid at the latest; null when that is not said
 */
record WriteDecision(
        @Schema(examples = "god-nara-vard") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String stateGrant,

        @Schema(examples = "2024-06-14") @NotNull LocalDate decidedOn,

        @Schema(examples = "2024-12-31") @Nullable LocalDate plannedBy,

        @NotEmpty @Size(max = 100) @Valid List<@NotNull @Valid WriteRecipient> recipients,

        @Size(max = 500) @Nullable String note) {

    /** Says how much one recipient is to get, in SEK; 0 when nothing is to be paid after all. */
    record WriteRecipient(
            @Schema(
                    examples = "municipalities",
                    description = "Organisationens kod; municipalities är länets kommuner tillsammans. / Code of the"
                            + " organisation; municipalities are the municipalities of the county together.")
            @NotNull
            @Size(max = 40)
            @Pattern(regexp = "^[0-9a-z][0-9a-z-]{0,39}$")
            String organisation,

            @Schema(examples = "25800000")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {}
}
