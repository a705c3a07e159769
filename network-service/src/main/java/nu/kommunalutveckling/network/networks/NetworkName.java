package nu.kommunalutveckling.network.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a network is called from a day on.
 *
 * @param validFrom the first day, in Sweden
 */
@Embeddable
@Schema(name = "NetworkName")
record NetworkName(
        @NotNull @Column(name = "valid_from") LocalDate validFrom,

        @Schema(examples = "Skolchefsnätverket") @NotBlank @Size(max = 200)
        String name) {
    /** As a cell of a table. */
    @Override
    public String toString() {
        return validFrom + ": " + name;
    }
}
