package nu.kommunalutveckling.course.needs;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
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

/** The list of needs: each organisation writes its own, and all are seen together when a year's courses are planned. */
@Path("needs")
@Tag(name = "needs", description = "Behov av kurser. / Needs of courses.")
@Produces(MediaType.APPLICATION_JSON)
class NeedResource {
    private static final Listing<Need, NeedView> LISTING = new Listing<>(
            NeedView.class,
            NeedView::of,
            Map.of("organisation", "organisation", "year", "year", "title", "title", "participants", "participants"),
            "id",
            "needs");

    @Inject
    NeedRepository needs;

    @Inject
    SecurityIdentity caller;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listNeeds",
            summary = "Lista behov / List needs",
            description = "Vilka kurser organisationerna vill ha. / Which courses the organisations want.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = NeedView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Året. / The year.", example = "2027")
                    @RestQuery
                    @Size(max = 4)
                    @Pattern(regexp = "^(20[0-9]{2})?$")
                    @Nullable
                    String year,
            @Parameter(description = "Organisationens kod. / Code of the organisation.", example = "0680")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    @Nullable
                    String organisation,
            HttpHeaders headers,
            UriInfo uri) {
        Map<String, Object> filters = new HashMap<>();
        if (year != null) {
            filters.put("year", Integer.valueOf(year));
        }
        if (organisation != null) {
            filters.put("organisation", organisation);
        }
        return LISTING.answer(list, order -> needs.equal(filters, order), headers, uri);
    }

    @GET
    @Path("together/{year}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getNeedsTogether",
            summary = "Läs ett års behov samlat / Read the needs of a year together",
            description = "Mest önskade först, med antal organisationer och deltagare."
                    + " / Most wanted first, with the numbers of organisations and participants.")
    public NeedsTogether together(
            @Parameter(description = "Året. / The year.", example = "2027") @RestPath @Min(2000) @Max(2099) int year) {
        return new NeedsTogether(needs.together(year));
    }

    @GET
    @Path("{need}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getNeed",
            summary = "Läs ett behov / Read a need",
            description = "Vad en organisation vill ha. / What an organisation wants.")
    public NeedView one(@Parameter(description = "Behovets id. / Id of the need.") @RestPath UUID need) {
        return NeedView.of(there(need));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "stateNeed",
            summary = "Anmäl ett behov / State a need",
            description = "En organisation anmäler bara sina egna. / An organisation states only its own.")
    @APIResponse(
            responseCode = "201",
            description = "Antecknat. / Stated.",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response state(@Valid StateNeed state) {
        demandSound(state);
        demandOwn(state.organisation());
        Need need = new Need();
        follow(need, state);
        needs.persistAndFlush(need);
        NeedView view = NeedView.of(need);
        changes.record("stated", "needs/" + need.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/course/v1/needs/" + need.id))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{need}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "changeNeed",
            summary = "Ändra ett behov / Change a need",
            description = "Kräver If-Match. / Needs If-Match.")
    public NeedView change(
            @Parameter(description = "Behovets id. / Id of the need.") @RestPath UUID need,
            @Valid StateNeed state,
            HttpHeaders headers) {
        Need there = there(need);
        NeedView before = NeedView.of(there);
        tags.demandMatch(headers, before);
        demandSound(state);
        demandOwn(there.organisation);
        demandOwn(state.organisation());
        follow(there, state);
        needs.flush();
        NeedView after = NeedView.of(there);
        changes.record("changed", "needs/" + need, before, after, null);
        return after;
    }

    @DELETE
    @Path("{need}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @Operation(
            operationId = "withdrawNeed",
            summary = "Ta tillbaka ett behov / Withdraw a need",
            description = "Behovet tas bort ur listan. / The need leaves the list.")
    public void withdraw(@Parameter(description = "Behovets id. / Id of the need.") @RestPath UUID need) {
        Need there = there(need);
        demandOwn(there.organisation);
        changes.record("withdrawn", "needs/" + need, NeedView.of(there), null, null);
        needs.delete(there);
    }

    private void follow(Need need, StateNeed state) {
        need.organisation = state.organisation();
        need.year = state.year();
        need.course = state.course();
        need.title = state.title();
        need.participants = state.participants();
        need.changedAt = clock.instant();
    }

    private Need there(UUID id) {
        Need need = needs.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (need == null) {
            throw NOT_FOUND.because();
        }
        return need;
    }

    private void demandSound(StateNeed state) {
        if (!SendingOrganisation.isKnown(state.organisation())) {
            throw INVALID.because(
                    List.of(new Violation("organisation", SendingOrganisation.UNKNOWN, Violation.Place.BODY)));
        }
        boolean unknown = state.course() != null
                && needs.getEntityManager()
                                .createQuery("select count(*) from Course c where c.key = :key", Long.class)
                                .setParameter("key", state.course())
                                .getSingleResult()
                        == 0;
        if (unknown) {
            throw INVALID.because(
                    List.of(Violation.inBody("course", "Kursen finns inte.", "There is no such course.")));
        }
    }

    /** Whoever may not write all may write the rows of the organisation that the token names. */
    private void demandOwn(String organisation) {
        boolean all = Permission.has(caller, Permission.WRITE);
        boolean own = caller.getPrincipal() instanceof JsonWebToken token
                && organisation.equals(token.getClaim("organisation"));
        if (!all && !own) {
            throw FORBIDDEN.because();
        }
    }
}
