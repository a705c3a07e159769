package nu.kommunalutveckling.network.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the attendance of one seat: a new version, beside which the earlier one stays.
 *
 * @param channel null for whoever was absent, and where the meeting's form tells it
 * @param reason why, for the change log
 */
record CorrectAttendance(
        @NotNull Presence presence,

        @Nullable Channel channel,

        @Schema(examples = "Kom via länk, inte i rummet.") @NotBlank @Size(max = 500)
        String reason) {}
