package nu.kommunalutveckling.network.networks;

import static nu.kommunalutveckling.network.networks.NetworkRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.network.networks.NetworkRefusals.MEETINGS_OUTSIDE;
import static nu.kommunalutveckling.network.networks.NetworkRefusals.SEATS_TAKEN;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** The register of networks. A network is never taken away: its last active year ends it. */
@Path("networks")
@Tag(name = "networks", description = "Nätverk. / Networks.")
@Produces(MediaType.APPLICATION_JSON)
class NetworkResource {
    private static final int LAST_YEAR = 2099;
    private static final String FACTS_EXAMPLE = """
            "kind":"CHIEF_NETWORK","area":"utbildning","numberOfSeats":13,"activeFrom":2020,"activeTo":null,\
            "names":[{"validFrom":"2020-01-01","name":"Skolchefer"}],"series":["all-networks"],\
            "targets":[{"year":2022,"percent":80}]}""";
    private static final String CREATE_EXAMPLE = "{\"key\":\"skolchefer\"," + FACTS_EXAMPLE;
    private static final String CHANGE_EXAMPLE = "{" + FACTS_EXAMPLE;
    private static final Listing<Network, NetworkView> LISTING = new Listing<>(
            NetworkView.class,
            NetworkView::of,
            Map.of(
                    "key", "key",
                    "kind", "kind",
                    "area", "area",
                    "numberOfSeats", "numberOfSeats",
                    "activeFrom", "activeFrom",
                    "changedAt", "changedAt"),
            "key",
            "networks");

    @Inject
    NetworkRepository networks;

    @Inject
    NetworkLocks locks;

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
            operationId = "listNetworks",
            summary = "Lista nätverk / List networks",
            description = "Nätverken med namn, serier och mål. / The networks with names, series and targets.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid NetworkFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> networks.matching(filters, order), headers, uri);
    }

    @GET
    @Path("{network}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getNetwork",
            summary = "Läs ett nätverk / Read a network",
            description = "Ett nätverk med alla sina namn och mål. / A network with all its names and targets.")
    public NetworkView one(
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "skolchefer")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String network) {
        return NetworkView.of(networks.findByIdOptional(network).orElseThrow(() -> NOT_FOUND.because()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createNetwork",
            summary = "Lägg upp ett nätverk / Create a network",
            description = "Nyckeln ändras aldrig. / The key never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagt. / Created.",
            content = @Content(schema = @Schema(implementation = NetworkView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateNetwork.class),
                                            example = CREATE_EXAMPLE))
                    @Valid
                    CreateNetwork create) {
        demandFitting(create);
        if (networks.findById(create.key()) != null) {
            throw KEY_TAKEN.because(create.key());
        }
        Network network = Network.of(create, clock.instant());
        networks.persistAndFlush(network);
        NetworkView view = NetworkView.of(network);
        changes.record("created", "networks/" + network.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/network/v1/networks/" + network.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{network}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeNetwork",
            summary = "Ändra ett nätverk / Change a network",
            description =
                    "Kräver If-Match. Namn, serier och mål skrivs om i sin helhet; ett nytt namn gäller från en dag."
                            + " / Needs If-Match. Names, series and targets are rewritten as a whole; a new name holds from a day.")
    public NetworkView change(
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "skolchefer")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String network,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeNetwork.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeNetwork change,
            HttpHeaders headers) {
        if (locks.alone(network).isEmpty()) {
            throw NOT_FOUND.because();
        }
        Network there = networks.findById(network);
        NetworkView before = NetworkView.of(there);
        tags.demandMatch(headers, before);
        demandFitting(change);
        demandRoom(network, change);
        there.write(change, clock.instant());
        networks.flush();
        NetworkView after = NetworkView.of(there);
        changes.record("changed", "networks/" + network, before, after, null);
        return after;
    }

    /** Seats and meetings that are there must have room in what the network becomes. */
    private void demandRoom(String network, NetworkFacts change) {
        if (networks.seatsOnFullestDay(network) > change.numberOfSeats()) {
            throw SEATS_TAKEN.because(network, String.valueOf(change.numberOfSeats()));
        }
        int last = change.activeTo() == null ? LAST_YEAR : change.activeTo();
        List<?> years = networks.yearsOfMeetingsOutside(network, change.activeFrom(), last);
        if (!years.isEmpty()) {
            throw MEETINGS_OUTSIDE.because(
                    network, years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static void demandFitting(NetworkFacts facts) {
        List<Violation> violations = NetworkRules.violations(facts);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
