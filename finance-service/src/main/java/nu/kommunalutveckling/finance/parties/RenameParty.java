package nu.kommunalutveckling.finance.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what a counterparty is called. */
record RenameParty(
        @Schema(examples = "Jönköping University") @NotBlank @Size(max = 200)
        String sv,

        @Schema(examples = "Jönköping University") @NotBlank @Size(max = 200)
        String en) {}
