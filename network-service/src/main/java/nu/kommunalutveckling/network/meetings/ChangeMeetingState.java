package nu.kommunalutveckling.network.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Holds, cancels or plans a meeting anew.
 *
 * @param reason demanded to cancel, and only then
 * @param note why, for the change log; demanded to take back what was held or cancelled
 */
record ChangeMeetingState(
        @NotNull MeetingState state,

        @Nullable CancellationReason reason,

        @Schema(examples = "Mötet blev av ändå.") @Size(max = 500) @Nullable
        String note) {}
