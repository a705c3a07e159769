package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Years whose closing money was carried into the next. */
@Path("carry-forwards")
@Tag(name = "carry-forwards", description = "Årsskiften. / Year ends.")
@Produces(MediaType.APPLICATION_JSON)
class CarryForwardResource {
    private static final Map<String, String> SORTABLE = Map.of("year", "year", "madeAt", "madeAt");

    @Inject
    CarryForwardRepository carried;

    @Inject
    YearEnd yearEnd;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listCarryForwards",
            summary = "Lista årsskiften / List year ends",
            description = "År vars pengar förts vidare. / Years whose money was carried forward.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CarryForwardView.class)))
    public Response list(@BeanParam ListQuery list, HttpHeaders headers, UriInfo uri) {
        return new Listing<CarryForward, CarryForwardView>(
                        CarryForwardView.class,
                        done -> CarryForwardView.of(done, baseUrl),
                        SORTABLE,
                        "id",
                        "carry-forwards")
                .answer(list, carried::findAll, headers, uri);
    }

    @GET
    @Path("{carryForwardId}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getCarryForward",
            summary = "Läs ett årsskifte / Read a year end",
            description = "Vad som fördes vidare. / What was carried forward.")
    public CarryForwardView one(
            @Parameter(description = "Årsskiftets id. / Id of the year end.") @RestPath UUID carryForwardId) {
        return CarryForwardView.of(carried.findByIdOptional(carryForwardId).orElseThrow(NOT_FOUND::because), baseUrl);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "carryForward",
            summary = "För ett års pengar vidare / Carry a year's money forward",
            description = "Skriver nästa års ingående medel, en enda gång, när året är stängt. / Writes the opening"
                    + " funds of the next year, once only, when the year is closed.")
    @APIResponse(
            responseCode = "201",
            description = "Fört vidare. / Carried forward.",
            content = @Content(schema = @Schema(implementation = CarryForwardView.class)))
    public Response carry(@Valid CarryMoney command) {
        CarryForwardView view = CarryForwardView.of(yearEnd.carry(command.year()), baseUrl);
        String address = "carry-forwards/" + view.id();
        changes.record("carried-forward", address, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/" + address))
                .entity(view)
                .build();
    }
}
