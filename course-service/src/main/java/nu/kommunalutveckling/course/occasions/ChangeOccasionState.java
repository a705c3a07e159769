package nu.kommunalutveckling.course.occasions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Opens, holds or cancels an occasion.
 *
 * @param reason demanded to cancel, and only then
 * @param note why, for the change log; demanded to open again what was said to be held
 */
record ChangeOccasionState(
        @NotNull OccasionState state,

        @Nullable CancellationReason reason,

        @Schema(examples = "Kursledaren är sjuk.") @Size(max = 500) @Nullable
        String note) {}
