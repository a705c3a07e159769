package nu.kommunalutveckling.network.seats;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.network.networks.NetworkLocks;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The seats of the networks. A seat is never taken away: its last day ends it. */
@Path("seats")
@Tag(name = "seats", description = "Platser i nätverken. / Seats in the networks.")
@Produces(MediaType.APPLICATION_JSON)
class SeatResource {
    private static final String TIME_EXAMPLE = """
            "validFrom":"2022-01-01","validTo":null,"vacancies":[{"vacantFrom":"2022-06-01","vacantTo":"2022-08-31"}]}""";
    private static final String GIVE_EXAMPLE = "{\"network\":\"skolchefer\",\"organisation\":\"0680\"," + TIME_EXAMPLE;
    private static final String CHANGE_EXAMPLE = "{" + TIME_EXAMPLE;
    private static final Listing<Seat, SeatView> LISTING = new Listing<>(
            SeatView.class,
            SeatView::of,
            Map.of(
                    "network", "network",
                    "organisation", "organisation",
                    "validFrom", "validFrom",
                    "validTo", "validTo",
                    "changedAt", "changedAt"),
            "id",
            "seats");

    @Inject
    SeatRepository seats;

    @Inject
    Seating seating;

    @Inject
    NetworkLocks locks;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listSeats",
            summary = "Lista platser / List seats",
            description = "Vems platserna är, när de gäller och när de är vakanta."
                    + " / Whose the seats are, when they are valid and when vacant.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SeatView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "skolchefer")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String network,
            @Parameter(description = "Organisationens kod. / Code of the organisation.", example = "0680")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    @Nullable
                    String organisation,
            @Parameter(description = "Giltiga den dagen. / Valid on that day.", example = "2022-03-01")
                    @RestQuery
                    @Nullable
                    DayParameter validOn,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(
                list,
                order -> seats.matching(network, organisation, validOn == null ? null : validOn.value(), order),
                headers,
                uri);
    }

    @GET
    @Path("{seat}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getSeat",
            summary = "Läs en plats / Read a seat",
            description = "En plats i ett nätverk. / A seat in a network.")
    public SeatView one(
            @Parameter(description = "Platsens id. / Id of the seat.", example = "5e2b3f57-6c11-4d53-9d5e-0a2f1c7b8a90")
                    @RestPath
                    UUID seat) {
        return SeatView.of(found(seat));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "giveSeat",
            summary = "Ge en plats / Give a seat",
            description = "Fler platser samma dag än nätverket har tas inte emot; möten som berörs räknas om."
                    + " / More seats on one day than the network has are refused; meetings concerned are counted anew.")
    @APIResponse(
            responseCode = "201",
            description = "Given plats. / Seat given.",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response give(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = GiveSeat.class),
                                            example = GIVE_EXAMPLE))
                    @Valid
                    GiveSeat give) {
        Seat seat = seating.give(known(give), give);
        SeatView view = SeatView.of(seat);
        changes.record("given", "seats/" + seat.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/network/v1/seats/" + seat.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{seat}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeSeat",
            summary = "Ändra en plats / Change a seat",
            description = "Kräver If-Match. När den gäller och när den är vakant; möten som berörs räknas om."
                    + " / Needs If-Match. When it is valid and when vacant; meetings concerned are counted anew.")
    public SeatView change(
            @Parameter(description = "Platsens id. / Id of the seat.", example = "5e2b3f57-6c11-4d53-9d5e-0a2f1c7b8a90")
                    @RestPath
                    UUID seat,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeSeat.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeSeat change,
            HttpHeaders headers) {
        Seat there = found(seat);
        LockedNetwork network = locks.alone(there.network).orElseThrow(() -> NOT_FOUND.because());
        // Another may have changed it while we waited for the network.
        seats.getEntityManager().refresh(there);
        SeatView before = SeatView.of(there);
        tags.demandMatch(headers, before);
        seating.change(network, there, change);
        SeatView after = SeatView.of(there);
        changes.record("changed", "seats/" + seat, before, after, null);
        return after;
    }

    private Seat found(UUID seat) {
        return seats.findByIdOptional(seat).orElseThrow(() -> NOT_FOUND.because());
    }

    /** The network, held alone. */
    private LockedNetwork known(GiveSeat give) {
        List<Violation> violations = new ArrayList<>();
        if (!SeatHolder.isKnown(give.organisation())) {
            violations.add(new Violation("organisation", SeatHolder.UNKNOWN, Violation.Place.BODY));
        }
        Optional<LockedNetwork> network = locks.alone(give.network());
        if (network.isEmpty()) {
            violations.add(Violation.inBody("network", "Nätverket finns inte.", "There is no such network."));
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        return network.orElseThrow();
    }
}
