package nu.kommunalutveckling.web.sample;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One operation of each kind, for the document alone: what they are asked for is never there. */
@Path("meetings")
@Tag(name = "meetings", description = "Möten. / Meetings.")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermitAll
    @Operation(
            operationId = "listMeetings",
            summary = "Lista möten / List meetings",
            description = "Möten, senaste först. / Meetings, latest first.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Nätverk. / Network.") @RestQuery @Size(max = 40) @Nullable String network,
            @Parameter(description = "Slag. / Kind.") @RestQuery MeetingView.@Nullable Kind kind,
            @Parameter(description = "Kommun. / Municipality.")
                    @RestQuery
                    @Pattern(regexp = "[0-9]{4}")
                    @Size(max = 4)
                    @Nullable
                    String municipality,
            @Parameter(description = "Perioder. / Periods.", example = "2022") @RestQuery @Size(max = 10)
                    List<@Size(max = 9) String> period) {
        throw NOT_FOUND.because();
    }

    @GET
    @Path("{meetingId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Operation(
            operationId = "readMeeting",
            summary = "Läs ett möte / Read a meeting",
            description = "Ett möte.\n\nOne meeting.")
    public MeetingView one(@Parameter(description = "Mötet. / The meeting.") @RestPath UUID meetingId) {
        throw NOT_FOUND.because();
    }

    @POST
    @PermissionsAllowed({Permission.WRITE, Permission.PUBLISH})
    @Idempotent
    @Operation(
            operationId = "registerMeeting",
            summary = "Registrera ett möte / Register a meeting",
            description = "Ett nytt möte. / A new meeting.")
    @APIResponse(
            responseCode = "201",
            description = "Registrerat. / Registered.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "409", description = "Perioden är stängd. / The period is closed.")
    public Response register(@Valid RegisterMeeting meeting) {
        throw NOT_FOUND.because();
    }

    @PATCH
    @Path("{meetingId}")
    @Consumes("application/merge-patch+json")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "changeMeeting",
            summary = "Ändra ett möte / Change a meeting",
            description = "Det som anges ändras. / What is given changes.")
    public MeetingView change(
            @Parameter(description = "Mötet. / The meeting.") @RestPath UUID meetingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid ChangeMeeting change) {
        throw NOT_FOUND.because();
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "importMeetings",
            summary = "Läs in möten / Import meetings",
            description = "Alla rader eller ingen. / All rows or none.")
    public MeetingView read(
            @Parameter(description = "Pröva bara. / Only try.") @RestQuery @DefaultValue("false") boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = "network,heldOn\r\npks,2022-12-31\r\n"),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        example = "{\"network\":\"pks\",\"heldOn\":\"2022-12-31\"}\n")
                            })
                    InputStream rows) {
        throw NOT_FOUND.because();
    }

    @DELETE
    @Path("{meetingId}")
    @PermissionsAllowed(Permission.WRITE)
    @Operation(
            operationId = "removeMeeting",
            summary = "Ta bort ett möte / Remove a meeting",
            description = "Bara möten utan närvaro. / Only meetings without attendance.")
    public void remove(@Parameter(description = "Mötet. / The meeting.") @RestPath UUID meetingId) {
        throw NOT_FOUND.because();
    }
}
