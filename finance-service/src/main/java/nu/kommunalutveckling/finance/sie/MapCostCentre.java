package nu.kommunalutveckling.finance.sie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The area that a cost centre, an object of dimension 1, stands for. */
record MapCostCentre(
        @Schema(examples = "110") @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$")
        String code,

        @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String area) {}
