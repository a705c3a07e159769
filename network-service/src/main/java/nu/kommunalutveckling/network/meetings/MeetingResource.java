package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_HAS_ATTENDANCE;
import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_BEGUN;
import static nu.kommunalutveckling.network.meetings.MeetingRefusals.SEATS_DIFFER_THAT_DAY;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.network.networks.NetworkLocks;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Meetings: planned one by one or as a series, held, moved and cancelled. Each change counts the meeting anew. */
@Path("meetings")
@Tag(name = "meetings", description = "Nätverkens möten. / Meetings of the networks.")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {
    private static final String PLAN_EXAMPLE = """
            "day":"2022-03-01","startsAt":"09:00","endsAt":"12:00","form":"PHYSICAL",\
            "place":"Huskvarna Folkets park","guests":0}""";
    private static final String REGISTER_EXAMPLE =
            "{\"network\":\"skolchefer\",\"state\":\"HELD\",\"cancellationReason\":null," + PLAN_EXAMPLE;
    private static final String CHANGE_EXAMPLE = "{" + PLAN_EXAMPLE;
    private static final String SERIES_EXAMPLE = """
            {"network":"skolchefer","firstDay":"2027-02-09","repetition":"MONTH_BY_WEEKDAY","every":2,"times":5,\
            "startsAt":"09:00","endsAt":"12:00","form":"DIGITAL","place":null}""";
    private static final Listing<Meeting, MeetingView> LISTING = new Listing<>(
            MeetingView.class,
            MeetingView::of,
            Map.of(
                    "network", "network",
                    "day", "day",
                    "startsAt", "startsAt",
                    "form", "form",
                    "state", "state",
                    "expected", "expected",
                    "present", "present",
                    "changedAt", "changedAt"),
            "id",
            "meetings");

    @Inject
    MeetingRepository meetings;

    @Inject
    NewMeetings newMeetings;

    @Inject
    NetworkLocks networks;

    @Inject
    MeetingLocks locks;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listMeetings",
            summary = "Lista möten / List meetings",
            description = "Möten med antal förväntade och närvarande platser."
                    + " / Meetings with how many seats were expected and present.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid MeetingFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> meetings.matching(filters, order), headers, uri);
    }

    @GET
    @Path("{meeting}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getMeeting",
            summary = "Läs ett möte / Read a meeting",
            description = "Ett möte och dess räknade närvaro. / A meeting and its attendance as counted.")
    public MeetingView one(@Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting) {
        return MeetingView.of(meetings.findByIdOptional(meeting).orElseThrow(() -> NOT_FOUND.because()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "registerMeeting",
            summary = "Lägg upp ett möte / Register a meeting",
            description = "Ett planerat möte, eller ett som varit. / A planned meeting, or one that is past.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagt. / Registered.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RegisterMeeting.class),
                                            example = REGISTER_EXAMPLE))
                    @Valid
                    RegisterMeeting register) {
        MeetingView view = taken(List.of(register)).getFirst();
        changes.record("registered", "meetings/" + view.id(), null, view, null);
        return Response.created(URI.create(baseUrl + "/network/v1/meetings/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("series")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "planMeetings",
            summary = "Planera en serie möten / Plan a series of meetings",
            description = "Var fjortonde dag eller varannan månad, till exempel; alla eller inga."
                    + " / Every fortnight or every second month, say; all of them or none.")
    @APIResponse(
            responseCode = "201",
            description = "Planerade. / Planned.",
            content = @Content(schema = @Schema(implementation = MeetingsPlanned.class)))
    public Response plan(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanMeetings.class),
                                            example = SERIES_EXAMPLE))
                    @Valid
                    PlanMeetings plan) {
        List<MeetingView> planned = taken(plan.each());
        planned.forEach(view -> changes.record("registered", "meetings/" + view.id(), null, view, null));
        return Response.created(URI.create(baseUrl + "/network/v1/meetings?network=" + plan.network()))
                .entity(new MeetingsPlanned(planned))
                .build();
    }

    @PUT
    @Path("{meeting}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeMeeting",
            summary = "Ändra ett möte / Change a meeting",
            description =
                    "Kräver If-Match. Tid, form, plats och gäster; ett möte som flyttas räknas i sin nya månad."
                            + " / Needs If-Match. Time, form, place and guests; a meeting that is moved counts in its new month.")
    public MeetingView change(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeMeeting.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeMeeting change,
            HttpHeaders headers) {
        Meeting there = held(meeting);
        MeetingView before = MeetingView.of(there);
        tags.demandMatch(headers, before);
        demand(MeetingRules.violations(change));
        demandPossible(there, change);
        closedPeriods.demandOpen(List.of(there.day, change.day()));
        there.follow(change, clock.instant());
        return written(there, "changed", before, null);
    }

    @PUT
    @Path("{meeting}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeMeetingState",
            summary = "Håll, ställ in eller återta / Hold, cancel or take back",
            description = "If-Match är mötets etikett. Den som ställer in säger varför; ett omtag ändrar ingenting."
                    + " / If-Match is the meeting's tag. Whoever cancels says why; a repeat changes nothing.")
    public MeetingView changeState(
            @Parameter(description = "Mötets id. / Id of the meeting.") @RestPath UUID meeting,
            @Valid ChangeMeetingState change,
            HttpHeaders headers) {
        Meeting there = held(meeting);
        MeetingView before = MeetingView.of(there);
        if (there.state == change.state() && there.cancellationReason == change.reason()) {
            tags.demandSome(headers);
            return before;
        }
        tags.demandMatch(headers, before);
        if (meetings.hasAttendance(meeting)) {
            throw MEETING_HAS_ATTENDANCE.because();
        }
        StateChange.demandPossible(there, change, clock.instant());
        closedPeriods.demandOpen(List.of(there.day));
        there.state = change.state();
        there.cancellationReason = change.reason();
        there.changedAt = clock.instant();
        return written(there, "state-changed", before, change.note());
    }

    private List<MeetingView> taken(List<RegisterMeeting> all) {
        LockedNetwork network = demandedNetwork(all.getFirst());
        List<Meeting> written = new ArrayList<>();
        for (RegisterMeeting one : all) {
            demand(newMeetings.violations(one));
            newMeetings.demandPossible(network, one);
            written.add(newMeetings.write(one));
        }
        meetings.flush();
        locks.recount(written.stream().map(meeting -> meeting.id).toList());
        return written.stream().map(MeetingView::of).toList();
    }

    private LockedNetwork demandedNetwork(RegisterMeeting register) {
        Optional<LockedNetwork> network = networks.shared(register.network());
        if (network.isEmpty()) {
            demand(List.of(Violation.inBody("network", "Nätverket finns inte.", "There is no such network.")));
        }
        return network.orElseThrow();
    }

    private void demandPossible(Meeting there, ChangeMeeting change) {
        networks.shared(there.network).orElseThrow().demandActive(change.day());
        if (there.state == MeetingState.HELD && Meeting.begin(change).isAfter(clock.instant())) {
            throw MEETING_NOT_BEGUN.because(change.day());
        }
        if (meetings.hasStrayAttendance(there, change.day())) {
            throw SEATS_DIFFER_THAT_DAY.because(change.day());
        }
    }

    /** The meeting, its row held until the transaction ends. */
    private Meeting held(UUID meeting) {
        locks.lock(meeting);
        return meetings.findById(meeting);
    }

    private MeetingView written(Meeting meeting, String act, MeetingView before, @Nullable String note) {
        meetings.flush();
        locks.recount(meeting.id);
        meetings.getEntityManager().refresh(meeting);
        MeetingView after = MeetingView.of(meeting);
        changes.record(act, "meetings/" + meeting.id, before, after, note);
        return after;
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
