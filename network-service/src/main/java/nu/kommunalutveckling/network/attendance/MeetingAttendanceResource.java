package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.attendance.AttendanceRefusals.FOREIGN_ORGANISATION;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.network.attendance.AttendanceSheet.SeatLine;
import nu.kommunalutveckling.network.meetings.LockedMeeting;
import nu.kommunalutveckling.network.meetings.MeetingLocks;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who came to one meeting. A municipal system registers, corrects and reads the seats of its own organisation only. */
@Path("meetings/{meeting}/attendances")
@Tag(name = "attendances", description = "Närvaro. / Attendance.")
@Produces(MediaType.APPLICATION_JSON)
class MeetingAttendanceResource {
    private static final String REGISTER_EXAMPLE = """
            {"attendances":[{"seat":"5e2b3f57-6c11-4d53-9d5e-0a2f1c7b8a90","presence":"PRESENT","channel":"ON_SITE"}]}""";

    @Inject
    AttendanceRepository attendances;

    @Inject
    Registering registering;

    @Inject
    MeetingLocks meetings;

    @Inject
    Registrar registrar;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getMeetingAttendance",
            summary = "Läs ett mötes närvaro / Read the attendance of a meeting",
            description = "Alla förväntade platser, även de som inget är registrerat på."
                    + " / All expected seats, those without anything registered as well.")
    public AttendanceSheet sheet(@Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting) {
        return sheetOf(meetings.found(meeting), registrar.readsOnly());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "registerAttendance",
            summary = "Registrera närvaro / Register attendance",
            description = "Hela mötet på en gång, eller en organisations egna platser; alla eller inga."
                    + " / The whole meeting at once, or the seats of one organisation; all of them or none.")
    @APIResponse(
            responseCode = "201",
            description = "Registrerad. / Registered.",
            content = @Content(schema = @Schema(implementation = AttendanceSheet.class)))
    public Response register(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RegisterAttendance.class),
                                            example = REGISTER_EXAMPLE))
                    @Valid
                    RegisterAttendance register) {
        String own = registrar.writesOnly();
        registering.register(meeting, register.attendances(), registrar.login(), own);
        String subject = "meetings/" + meeting + "/attendances";
        changes.record("registered", subject, null, register, null);
        return Response.created(URI.create(baseUrl + "/network/v1/" + subject))
                .entity(sheetOf(meetings.found(meeting), own))
                .build();
    }

    @GET
    @Path("{seat}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getSeatAttendance",
            summary = "Läs en plats närvaro / Read the attendance of a seat",
            description = "Alla versioner, den senaste först. / All versions, the latest first.")
    public SeatAttendance one(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @Parameter(description = "Platsens id. / Id of the seat.") @RestPath UUID seat) {
        SeatAttendance there = versions(meeting, seat);
        String only = registrar.readsOnly();
        if (only != null && !only.equals(there.organisation())) {
            throw NOT_FOUND.because();
        }
        return there;
    }

    @PUT
    @Path("{seat}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "correctAttendance",
            summary = "Rätta en plats närvaro / Correct the attendance of a seat",
            description = "Kräver If-Match och en motivering. Den tidigare versionen finns kvar."
                    + " / Needs If-Match and a reason. The earlier version stays.")
    public SeatAttendance correct(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @Parameter(description = "Platsens id. / Id of the seat.") @RestPath UUID seat,
            @Valid CorrectAttendance correct,
            HttpHeaders headers) {
        LockedMeeting held = registering.open(meeting);
        SeatAttendance before = demandedMatch(meeting, seat, headers);
        registering.correct(held, inForce(meeting, seat), correct, registrar.login());
        return changed("corrected", before, correct.reason());
    }

    @DELETE
    @Path("{seat}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "withdrawAttendance",
            summary = "Ta bort en plats närvaro / Withdraw the attendance of a seat",
            description =
                    "Kräver If-Match. För det som registrerats på fel möte; versionen går att läsa men räknas inte."
                            + " / Needs If-Match. For what was registered at the wrong meeting; the version stays to be read, but does"
                            + " not count.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Withdrawn.")
    public void withdraw(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @Parameter(description = "Platsens id. / Id of the seat.") @RestPath UUID seat,
            HttpHeaders headers) {
        registering.open(meeting);
        SeatAttendance before = demandedMatch(meeting, seat, headers);
        registering.withdraw(inForce(meeting, seat));
        registering.settle(meeting);
        changed("withdrawn", before, null);
    }

    /** What there is, found to be as the caller has read it, and the caller's to write. */
    private SeatAttendance demandedMatch(UUID meeting, UUID seat, HttpHeaders headers) {
        SeatAttendance there = versions(meeting, seat);
        String own = registrar.writesOnly();
        if (own != null && !own.equals(there.organisation())) {
            throw FOREIGN_ORGANISATION.because(own);
        }
        tags.demandMatch(headers, there);
        return there;
    }

    private Attendance inForce(UUID meeting, UUID seat) {
        return attendances.versions(meeting, seat).stream()
                .filter(version -> version.inForce)
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because());
    }

    private SeatAttendance changed(String act, SeatAttendance before, @Nullable String reason) {
        attendances.getEntityManager().clear();
        SeatAttendance after = versions(before.meeting(), before.seat());
        String subject = "meetings/" + before.meeting() + "/attendances/" + before.seat();
        changes.record(
                act, subject, before.versions().getFirst(), after.versions().getFirst(), reason);
        return after;
    }

    private SeatAttendance versions(UUID meeting, UUID seat) {
        List<Attendance> versions = attendances.versions(meeting, seat);
        if (versions.isEmpty()) {
            throw NOT_FOUND.because();
        }
        return SeatAttendance.of(versions, registrar.readsLogins());
    }

    private AttendanceSheet sheetOf(LockedMeeting meeting, @Nullable String only) {
        Map<UUID, Attendance> registered = attendances.inForce(meeting.id());
        return new AttendanceSheet(
                meeting.id(),
                attendances.expected(meeting.network(), meeting.day()).entrySet().stream()
                        .filter(seat -> only == null || only.equals(seat.getValue()))
                        .map(seat -> line(seat.getKey(), seat.getValue(), registered.get(seat.getKey())))
                        .toList());
    }

    private static SeatLine line(UUID seat, String organisation, @Nullable Attendance registered) {
        return registered == null
                ? new SeatLine(seat, organisation, null, null)
                : new SeatLine(seat, organisation, registered.presence, registered.channel);
    }
}
