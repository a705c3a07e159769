package nu.kommunalutveckling.periodclosings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Closes a period, or reopens it.
 *
 * @param reason demanded to reopen; may be null to close
 */
record ChangePeriodState(
        @NotNull PeriodState state,

        @Schema(examples = "Bokslutet är klart.") @Size(max = 500) @Nullable
        String reason) {}
