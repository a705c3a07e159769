package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

/** What is asked for from the state. The money itself is booked as entries; here stands when it was asked for and came. */
@Path("requisitions")
@Tag(name = "requisitions", description = "Rekvisitioner av statsbidrag. / Requisitions of state grants.")
@Produces(MediaType.APPLICATION_JSON)
class RequisitionResource {
    private static final Listing<Requisition, RequisitionView> LISTING = new Listing<>(
            RequisitionView.class,
            RequisitionView::of,
            Map.of(
                    "stateGrant", "stateGrant",
                    "amount", "amount",
                    "requestedOn", "requestedOn",
                    "receivedOn", "receivedOn"),
            "id",
            "requisitions");

    @Inject
    RequisitionRepository requisitions;

    @Inject
    GrantRules rules;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listRequisitions",
            summary = "Lista rekvisitioner / List requisitions",
            description = "Med det som är bokfört på deras verifikationer. / With what is booked by their vouchers.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RequisitionView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Statsbidraget. / The state grant.", example = "barn-unga")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String stateGrant,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable RequisitionState state,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> requisitions.matching(stateGrant, state, order), headers, uri);
    }

    @GET
    @Path("{requisitionId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getRequisition",
            summary = "Läs en rekvisition / Read a requisition",
            description = "En rekvisition. / A requisition.")
    public RequisitionView one(
            @Parameter(description = "Rekvisitionens id. / Id of the requisition.") @RestPath UUID requisitionId) {
        return RequisitionView.of(found(requisitionId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addRequisition",
            summary = "Lägg in en rekvisition / Add a requisition",
            description = "Bokför ingenting: pengarna bokförs som poster när de kommer. / Books nothing: the money is"
                    + " booked as entries when it comes.")
    @APIResponse(
            responseCode = "201",
            description = "Inlagd. / Added.",
            content = @Content(schema = @Schema(implementation = RequisitionView.class)))
    public Response add(@Valid WriteRequisition write) {
        Requisition requisition = new Requisition();
        write(requisition, write, Set.of());
        RequisitionView view = RequisitionView.of(requisition);
        changes.record("added", "requisitions/" + requisition.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/requisitions/" + requisition.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{requisitionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeRequisition",
            summary = "Ändra en rekvisition / Change a requisition",
            description = "Så sägs att pengarna kommit. Kräver If-Match. / This is how to say that the money has come."
                    + " Needs If-Match.")
    public RequisitionView change(
            @Parameter(description = "Rekvisitionens id. / Id of the requisition.") @RestPath UUID requisitionId,
            @Valid WriteRequisition write,
            HttpHeaders headers) {
        Requisition requisition = found(requisitionId);
        RequisitionView before = RequisitionView.of(requisition);
        tags.demandMatch(headers, before);
        write(requisition, write, requisition.facts());
        RequisitionView after = RequisitionView.of(requisition);
        changes.record("changed", "requisitions/" + requisition.id, before, after, null);
        return after;
    }

    private void write(Requisition requisition, WriteRequisition write, Set<DatedFact> before) {
        List<Violation> violations = rules.violations(write);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        requisition.write(write);
        closedPeriods.demandOpen(DatedFact.changedDays(before, requisition.facts()));
        requisitions.persistAndFlush(requisition);
        // What is booked with its voucher is read by the database.
        requisitions.getEntityManager().refresh(requisition);
    }

    private Requisition found(UUID id) {
        Requisition requisition = requisitions.findById(id);
        if (requisition == null) {
            throw NOT_FOUND.because();
        }
        return requisition;
    }
}
