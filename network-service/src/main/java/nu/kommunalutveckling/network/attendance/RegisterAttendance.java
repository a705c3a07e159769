package nu.kommunalutveckling.network.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Registers seats at a meeting, all of them or none. */
record RegisterAttendance(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Entry> attendances) {

    /**
     * One seat.
     *
     * @param channel null for whoever was absent, and where the meeting's form tells it
     */
    @Schema(name = "AttendanceEntry")
    record Entry(
            @NotNull UUID seat,

            @NotNull Presence presence,

            @Nullable Channel channel) {}
}
