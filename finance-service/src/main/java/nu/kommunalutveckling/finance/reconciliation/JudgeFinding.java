package nu.kommunalutveckling.finance.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what becomes of a finding, and why. */
record JudgeFinding(
        @NotNull FindingState state,

        @Schema(examples = "Rättat i nästa rapport.") @NotBlank @Size(max = 1000)
        String note) {}
