package nu.kommunalutveckling.finance.funds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an entry back on a day, and says why. */
record ReverseEntry(
        @NotNull LocalDate bookedOn,

        @Schema(examples = "Bokförd på fel område.") @NotBlank @Size(max = 500)
        String reason) {}
