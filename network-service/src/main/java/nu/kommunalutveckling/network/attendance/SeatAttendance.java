package nu.kommunalutveckling.network.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that was registered of a seat at a meeting, the latest first. */
@Schema(name = "SeatAttendance")
record SeatAttendance(
        UUID meeting, UUID seat, @Schema(examples = "0680") String organisation, List<Version> versions) {

    /**
     * One version.
     *
     * @param inForce false for what was corrected or withdrawn
     * @param registeredBy the login; null to readers who may not read the change log
     */
    @Schema(name = "AttendanceVersion")
    record Version(
            @Schema(examples = "1") int version,
            Presence presence,
            @Nullable Channel channel,
            boolean inForce,

            @Schema(examples = "5e2b3f57-6c11-4d53-9d5e-0a2f1c7b8a90") @Nullable
            String registeredBy,

            Instant registeredAt) {}

    /** The versions come with the latest first, and there is one. */
    static SeatAttendance of(List<Attendance> versions, boolean withLogins) {
        Attendance latest = versions.getFirst();
        return new SeatAttendance(
                latest.meeting,
                latest.seat,
                latest.organisation,
                versions.stream()
                        .map(one -> new Version(
                                one.version,
                                one.presence,
                                one.channel,
                                one.inForce,
                                withLogins ? one.registeredBy : null,
                                one.registeredAt))
                        .toList());
    }
}
