package nu.kommunalutveckling.finance.stategrants;

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
import nu.kommunalutveckling.finance.areas.Areas;
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

/** The register of state grants. */
@Path("state-grants")
@Tag(name = "state-grants", description = "Riktade statsbidrag. / State grants.")
@Produces(MediaType.APPLICATION_JSON)
class StateGrantResource {
    private static final Listing<StateGrant, StateGrantView> LISTING = new Listing<>(
            StateGrantView.class,
            StateGrantView::of,
            Map.of(
                    "key", "key",
                    "area", "area",
                    "programme", "programme",
                    "firstYear", "firstYear",
                    "lastYearOfUse", "lastYearOfUse"),
            "key",
            "state-grants");

    @Inject
    StateGrantRepository grants;

    @Inject
    Areas areas;

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
            operationId = "listStateGrants",
            summary = "Lista statsbidrag / List state grants",
            description = "Statsbidrag med program och sista år. / State grants with programme and last year.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = StateGrantView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Området. / The area.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String area,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> grants.ofArea(area, order), headers, uri);
    }

    @GET
    @Path("{stateGrant}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getStateGrant",
            summary = "Läs ett statsbidrag / Read a state grant",
            description = "Ett statsbidrag. / A state grant.")
    public StateGrantView one(
            @Parameter(description = "Bidragets nyckel. / Key of the grant.", example = "barn-unga") @RestPath
                    String stateGrant) {
        return StateGrantView.of(found(stateGrant));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createStateGrant",
            summary = "Lägg upp ett statsbidrag / Create a state grant",
            description = "Nyckeln ändras aldrig. / The key never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagt. / Created.",
            content = @Content(schema = @Schema(implementation = StateGrantView.class)))
    public Response create(@Valid CreateStateGrant create) {
        demandSound(create);
        StateGrant grant = new StateGrant();
        grant.key = create.key();
        grant.write(create);
        grants.persistAndFlush(grant);
        StateGrantView view = StateGrantView.of(grant);
        changes.record("created", "state-grants/" + grant.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/state-grants/" + grant.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{stateGrant}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeStateGrant",
            summary = "Ändra ett statsbidrag / Change a state grant",
            description = "Kräver If-Match. / Needs If-Match.")
    public StateGrantView change(
            @Parameter(description = "Bidragets nyckel. / Key of the grant.", example = "barn-unga") @RestPath
                    String stateGrant,
            @Valid ChangeStateGrant change,
            HttpHeaders headers) {
        StateGrant grant = found(stateGrant);
        StateGrantView before = StateGrantView.of(grant);
        tags.demandMatch(headers, before);
        demandSound(change);
        grant.write(change);
        grants.flush();
        StateGrantView after = StateGrantView.of(grant);
        changes.record("changed", "state-grants/" + stateGrant, before, after, null);
        return after;
    }

    private void demandSound(StateGrantFacts facts) {
        List<Violation> violations = new ArrayList<>(areas.faults("area", facts.area(), facts.firstYear()));
        if (facts.lastYearOfUse() != null && facts.lastYearOfUse() < facts.firstYear()) {
            violations.add(Violation.inBody("lastYearOfUse", "Är före firstYear.", "Is before firstYear."));
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private StateGrant found(String key) {
        StateGrant grant = grants.findById(key);
        if (grant == null) {
            throw NOT_FOUND.because();
        }
        return grant;
    }
}
