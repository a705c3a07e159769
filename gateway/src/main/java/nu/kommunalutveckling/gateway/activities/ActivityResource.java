package nu.kommunalutveckling.gateway.activities;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.plans.PlanYear;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.gateway.telling.Editing;
import nu.kommunalutveckling.gateway.telling.Editing.Kind;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Activities of the plans, told by those who edit goals; how each goes is told by itself, and how it went stays. */
@Path("activities")
@Tag(name = "activities", description = "Aktiviteter. / Activities.")
@Produces(MediaType.APPLICATION_JSON)
class ActivityResource {
    private static final Listing<Activity, ActivityView> LISTING = new Listing<>(
            ActivityView.class,
            ActivityView::of,
            Map.of(
                    "year",
                    "year",
                    "goal",
                    "goal",
                    "owner",
                    "owner",
                    "status",
                    "status",
                    "source",
                    "source",
                    "startsOn",
                    "startsOn",
                    "endsOn",
                    "endsOn"),
            "id",
            "activities");

    @Inject
    ActivityRepository stored;

    @Inject
    StatusChangeRepository history;

    @Inject
    Plans plans;

    @Inject
    Editing editing;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listActivities",
            summary = "Lista aktiviteter / List activities",
            description = "Alla, eller de som avgränsningen visar. / All, or those that the filters show.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ActivityView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "År. / Year.", example = "2022") @RestQuery @Nullable PlanYear year,
            @Parameter(description = "Målets nyckel. / Key of the goal.", example = "partnership")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String goal,
            @Parameter(description = "Verksamhetsområdets nyckel. / Key of the business area.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String owner,
            @Parameter(description = "Status. / Status.") @RestQuery @Nullable ActivityStatus status,
            @Parameter(description = "Dokumentet som trycker den. / The document that prints it.", example = "S004")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[A-Za-z0-9-]*$")
                    @Nullable
                    String source,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> stored.matching(year, goal, owner, status, source, order), headers, uri);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getActivity",
            summary = "Läs en aktivitet / Read an activity",
            description = "En aktivitet och hur den går. / An activity and how it goes.")
    public ActivityView one(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id) {
        return kind().one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addActivity",
            summary = "Lägg till en aktivitet / Add an activity",
            description = "Börjar som inte påbörjad. / Begins as not started.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response add(@Valid WriteActivity write) {
        demandSound(write);
        Activity added = new Activity();
        added.write(write, clock.instant());
        Response answer = editing.add(kind(), added);
        history.persist(StatusChange.to(ActivityStatus.NOT_STARTED, added, null));
        return answer;
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeActivity",
            summary = "Ändra en aktivitet / Change an activity",
            description = "Det som ett dokument trycker ändras inte. Kräver If-Match."
                    + " / What a document prints is not changed. Needs If-Match.")
    public ActivityView change(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID id,
            @Valid WriteActivity write,
            HttpHeaders headers) {
        return editing.change(kind(), id, headers, there -> {
            demandSound(write);
            demandPrintStands(there, write);
            there.write(write, clock.instant());
        });
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "removeActivity",
            summary = "Ta bort en aktivitet / Remove an activity",
            description = "Det som är publicerat står kvar där. Kräver If-Match. / What is published stays there. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id, HttpHeaders headers) {
        history.delete("activity", id);
        editing.remove(kind(), id, headers);
    }

    @GET
    @Path("{id}/status-changes")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listActivityStatusChanges",
            summary = "Läs hur en aktivitet har gått / Read how an activity has gone",
            description = "Alla status den har haft, den första först. / Every status it has had, the first one first.")
    public StatusHistory statusChanges(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id) {
        return StatusHistory.of(history.of(kind().one(id).id()));
    }

    @PUT
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeActivityStatus",
            summary = "Säg hur en aktivitet går / Say how an activity goes",
            description = "Kräver aktivitetens etikett i If-Match; historiken står kvar. / Needs the activity's tag in"
                    + " If-Match; the history stays.")
    public ActivityView changeStatus(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID id,
            @Valid ChangeStatus change,
            HttpHeaders headers) {
        return editing.change(kind(), id, headers, "status", change.note(), there -> {
            there.status = change.status();
            there.changedAt = clock.instant();
            history.persist(StatusChange.to(change.status(), there, change.note()));
        });
    }

    private Kind<Activity, ActivityView> kind() {
        return new Kind<>("activities", stored, ActivityView::of);
    }

    /** What a document prints is what it is known by when the document comes in again. */
    private static void demandPrintStands(Activity there, WriteActivity write) {
        List<Violation> changed = there.source == null
                ? List.of()
                : Stream.of(
                                there.year == write.year() ? null : "year",
                                there.owner.equals(write.owner()) ? null : "owner",
                                there.swedish.equals(write.sv()) ? null : "sv",
                                Objects.equals(there.type, write.type()) ? null : "type",
                                Objects.equals(there.audience, write.audience()) ? null : "audience")
                        .filter(Objects::nonNull)
                        .map(field -> Violation.inBody(
                                field, "Står som dokumentet trycker det.", "Stands as the document prints it."))
                        .toList();
        if (!changed.isEmpty()) {
            throw INVALID.because(changed);
        }
    }

    private void demandSound(WriteActivity write) {
        String goal = write.goal();
        if (goal != null
                && plans.of(write.year())
                        .filter(plan ->
                                plan.goals().stream().anyMatch(one -> one.key().equals(goal)))
                        .isEmpty()) {
            throw INVALID.because(List.of(
                    Violation.inBody("goal", "Årets plan har inget sådant mål.", "The year's plan has no such goal.")));
        }
        if (write.startsOn() != null && write.endsOn() != null && write.endsOn().isBefore(write.startsOn())) {
            throw INVALID.because(
                    List.of(Violation.inBody("endsOn", "Slutar innan det börjar.", "Ends before it begins.")));
        }
    }
}
