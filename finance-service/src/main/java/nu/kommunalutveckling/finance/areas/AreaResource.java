package nu.kommunalutveckling.finance.areas;

import static nu.kommunalutveckling.finance.areas.AreaRefusals.AREA_IN_USE;
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
import java.util.Objects;
import java.util.stream.Stream;
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

/** The register of business areas. An area that money was booked on keeps its kind and its place. */
@Path("areas")
@Tag(name = "areas", description = "Verksamhetsområden. / Business areas.")
@Produces(MediaType.APPLICATION_JSON)
class AreaResource {
    private static final Map<String, String> SORTABLE =
            Map.of("key", "key", "kind", "kind", "parent", "parent", "ordinal", "ordinal", "firstYear", "firstYear");

    @Inject
    AreaRepository areas;

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
            operationId = "listAreas",
            summary = "Lista områden / List areas",
            description = "Verksamhetsområden och delområden, med namn per år. / Business areas and sub-areas, with"
                    + " names per year.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AreaView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Sort. / Kind.") @RestQuery @Nullable AreaKind kind,
            @Parameter(description = "Området som de är delar av. / The area they are parts of.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String parent,
            @Parameter(
                            description = "Bara de som används det året, med årets namn. / Only those in use that year,"
                                    + " with its names.")
                    @RestQuery
                    @Nullable
                    AccountingYear year,
            HttpHeaders headers,
            UriInfo uri) {
        Integer only = year == null ? null : year.value();
        return new Listing<Area, AreaView>(
                        AreaView.class,
                        area -> AreaView.of(area, only == null ? AccountingYear.LAST : only),
                        SORTABLE,
                        "key",
                        "areas")
                .answer(list, order -> areas.matching(kind, parent, only, order), headers, uri);
    }

    @GET
    @Path("{area}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getArea",
            summary = "Läs ett område / Read an area",
            description = "Ett område med alla sina namn. / An area with all its names.")
    public AreaView one(
            @Parameter(description = "Områdets nyckel. / Key of the area.", example = "social") @RestPath String area) {
        return AreaView.of(found(area));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createArea",
            summary = "Lägg upp ett område / Create an area",
            description = "Nyckeln ändras aldrig. / The key never changes.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagt. / Created.",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response create(@Valid CreateArea create) {
        lock(create.key(), create);
        demandFitting(create.key(), create);
        Area area = new Area();
        area.key = create.key();
        area.write(create);
        areas.persistAndFlush(area);
        AreaView view = AreaView.of(area);
        changes.record("created", "areas/" + area.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/finance/v1/areas/" + area.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{area}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeArea",
            summary = "Ändra ett område / Change an area",
            description = "Kräver If-Match. Alla namn skrivs om; ett område med poster behåller sort och överordnat"
                    + " område. / Needs If-Match. All names are rewritten; an area with entries keeps kind and parent.")
    public AreaView change(
            @Parameter(description = "Områdets nyckel. / Key of the area.", example = "social") @RestPath String area,
            @Valid ChangeArea change,
            HttpHeaders headers) {
        lock(area, change);
        Area stored = found(area);
        AreaView before = AreaView.of(stored);
        tags.demandMatch(headers, before);
        demandFitting(area, change);
        demandEntriesFit(stored, change);
        stored.write(change);
        areas.flush();
        AreaView after = AreaView.of(stored);
        changes.record("changed", "areas/" + area, before, after, null);
        return after;
    }

    /** Keeps the area and the one around it as they are, before they are looked at. */
    private void lock(String key, AreaFacts facts) {
        areas.lock(Stream.of(key, facts.parent()).filter(Objects::nonNull).toList());
    }

    private void demandFitting(String key, AreaFacts facts) {
        Area parent = facts.parent() == null ? null : areas.findById(facts.parent());
        List<Violation> violations = AreaRules.violations(key, facts, parent, areas.partsOf(key));
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private void demandEntriesFit(Area stored, AreaFacts change) {
        areas.used(stored.key).ifPresent(used -> {
            boolean same = stored.kind == change.kind() && Objects.equals(stored.parent, change.parent());
            boolean spans = change.firstYear() <= used.first()
                    && (change.lastYear() == null || change.lastYear() >= used.last());
            if (!same || !spans) {
                throw AREA_IN_USE.because(stored.key, Integer.toString(used.first()), Integer.toString(used.last()));
            }
        });
    }

    private Area found(String key) {
        Area area = areas.findById(key);
        if (area == null) {
            throw NOT_FOUND.because();
        }
        return area;
    }
}
