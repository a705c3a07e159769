package nu.kommunalutveckling.finance.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registers a counterparty. Its key begins with a letter, so that it is never taken for a municipality's code. */
record RegisterParty(
        @Schema(examples = "jonkoping-university") @NotNull @Size(max = 40) @Pattern(regexp = "^[a-z][a-z0-9-]{0,39}$")
        String key,

        @Schema(examples = "Jönköping University") @NotBlank @Size(max = 200)
        String sv,

        @Schema(examples = "Jönköping University") @NotBlank @Size(max = 200)
        String en) {}
