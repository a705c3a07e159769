package nu.kommunalutveckling.network.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The attendance in force of one seat at one meeting.
 *
 * @param channel null for whoever was absent
 * @param version 1 unless it was corrected
 */
@Schema(name = "Attendance")
record AttendanceView(
        UUID meeting,
        @Schema(examples = "skolchefer") String network,
        LocalDate day,
        UUID seat,
        @Schema(examples = "0680") String organisation,
        Presence presence,
        @Nullable Channel channel,
        @Schema(examples = "1") int version,
        Instant registeredAt) {
    static AttendanceView of(Attendance attendance) {
        return new AttendanceView(
                attendance.meeting,
                attendance.network,
                attendance.day,
                attendance.seat,
                attendance.organisation,
                attendance.presence,
                attendance.channel,
                attendance.version,
                attendance.registeredAt);
    }
}
