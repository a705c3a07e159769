package nu.kommunalutveckling.finance.projects;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what one financier gives to a project, in SEK. */
record WriteFinancier(
        @NotNull Financier financier,

        @Schema(examples = "06", description = "Vem, när det är en enda. / Who, when it is one alone.")
        @Size(max = 40)
        @Pattern(regexp = "^[0-9a-z][0-9a-z-]{0,39}$")
        @Nullable
        String organisation,

        @Schema(examples = "250000")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal amount) {}
