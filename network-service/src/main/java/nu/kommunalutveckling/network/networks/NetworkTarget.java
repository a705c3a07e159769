package nu.kommunalutveckling.network.networks;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The attendance that a network aims at in a year.
 *
 * @param percent 0 to 100, at most one decimal
 */
@Embeddable
@Schema(name = "NetworkTarget")
record NetworkTarget(
        @Schema(examples = "2022") @Min(2000) @Max(2099) int year,

        @Schema(examples = "80") @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal percent) {
    NetworkTarget {
        // As the database keeps it, so that the same target is equal to itself.
        percent = percent != null && percent.scale() < 1 ? percent.setScale(1) : percent;
    }

    /** As a cell of a table. */
    @Override
    public String toString() {
        return year + ": " + percent.toPlainString();
    }
}
