package nu.kommunalutveckling.network.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who came to a meeting, of those who were expected. A municipal system sees the seats of its own organisation. */
@Schema(name = "AttendanceSheet")
record AttendanceSheet(UUID meeting, List<SeatLine> seats) {

    /**
     * One expected seat.
     *
     * @param presence null while nothing is registered
     * @param channel null for whoever was absent, and while nothing is registered
     */
    @Schema(name = "AttendanceLine")
    record SeatLine(
            UUID seat,
            @Schema(examples = "0680") String organisation,
            @Nullable Presence presence,
            @Nullable Channel channel) {}
}
