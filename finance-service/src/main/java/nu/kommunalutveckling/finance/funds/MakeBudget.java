package nu.kommunalutveckling.finance.funds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the next version of a year's budget, whole. */
record MakeBudget(
        @Min(2000) @Max(2099) @Schema(examples = "2022") int year,

        @Schema(examples = "Budget enligt beslut i PKS.") @NotBlank @Size(max = 500)
        String reason,

        @NotEmpty @Size(max = 1000) @Valid List<@NotNull @Valid SetBudget> lines) {

    /** Says what an area is to cost in the whole year, net, in SEK. */
    record SetBudget(
            @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            String area,

            @Schema(
                    examples = "ledning-stab",
                    description = "Området som betalar, på en intern rad. / The area that pays, on an internal line.")
            @Size(max = 60)
            @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            @Nullable
            String counterArea,

            @Schema(examples = "38630000")
            @NotNull
            @DecimalMin("-1000000000000")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount) {

        Budget.Line asLine() {
            Budget.Line line = new Budget.Line();
            line.area = area;
            line.counterArea = counterArea;
            line.amount = amount;
            return line;
        }
    }
}
