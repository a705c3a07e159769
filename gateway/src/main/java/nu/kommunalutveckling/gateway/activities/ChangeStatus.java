package nu.kommunalutveckling.gateway.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says how an activity goes now, and why. */
record ChangeStatus(
        @NotNull ActivityStatus status,

        @Schema(examples = "Väntar på underlag.") @Size(max = 1000) @Nullable
        String note) {}
