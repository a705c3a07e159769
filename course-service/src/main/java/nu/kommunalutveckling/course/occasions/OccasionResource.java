package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.course.courses.CourseRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.CAPACITY_BELOW_REGISTERED;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_CANCELLED;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_NOT_BEGUN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.course.courses.CatalogueClock;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import nu.kommunalutveckling.web.tables.JsonLines;
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

/** Occasions: anyone reads and searches them, those who edit courses plan, change, hold and cancel them. */
@Path("occasions")
@Tag(name = "occasions", description = "Kurstillfällen. / Occasions of the courses.")
@Produces(MediaType.APPLICATION_JSON)
class OccasionResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            key,course,state,form,place,sessions,lastRegistrationDay,capacity,fee\r
            2026-ms-1,motiverande-samtal,OPEN,PHYSICAL,Huskvarna,2026-05-04T07:00:00Z/2026-05-04T14:00:00Z,2026-04-20,30,1450\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"key":"2026-ms-1","course":"motiverande-samtal","state":"OPEN","form":"DIGITAL",\
            "sessions":[{"startsAt":"2026-05-04T07:00:00Z","endsAt":"2026-05-04T14:00:00Z"}],\
            "lastRegistrationDay":"2026-04-20","capacity":30,"fee":1450}
            """;
    private static final String PLAN_EXAMPLE = """
            {"key":"2026-ms-1","course":"motiverande-samtal","state":"OPEN","cancellationReason":null,\
            "form":"PHYSICAL","place":"Huskvarna Folkets park","link":null,\
            "sessions":[{"startsAt":"2026-05-04T07:00:00Z","endsAt":"2026-05-04T14:00:00Z"}],\
            "lastRegistrationDay":"2026-04-20","capacity":30,"fee":1450}""";
    private static final String CHANGE_EXAMPLE = """
            {"form":"PHYSICAL","place":"Huskvarna Folkets park","link":null,\
            "sessions":[{"startsAt":"2026-05-04T07:00:00Z","endsAt":"2026-05-04T14:00:00Z"}],\
            "lastRegistrationDay":"2026-04-20","capacity":30,"fee":1450}""";
    private static final Listing<Occasion, OccasionView> LISTING = new Listing<>(
            OccasionView.class,
            OccasionView::of,
            Map.of(
                    "key", "key",
                    "course", "course",
                    "state", "state",
                    "form", "form",
                    "startsAt", "startsAt",
                    "lastDay", "lastDay",
                    "lastRegistrationDay", "lastRegistrationDay",
                    "fee", "fee",
                    "changedAt", "changedAt"),
            "key",
            "occasions");

    @Inject
    OccasionRepository occasions;

    @Inject
    OccasionImport imports;

    @Inject
    CatalogueClock catalogue;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Event<OccasionChanged> news;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE})
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listOccasions",
            summary = "Sök bland tillfällena / Search the occasions",
            description =
                    "I tidsordning; med q kommer bästa kursen först. / By time; with q the best course comes first.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = OccasionView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid OccasionFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> occasions.wanted(filters, list.sort == null ? null : order), headers, uri);
    }

    @GET
    @Path("{occasion}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getOccasion",
            summary = "Läs ett tillfälle / Read an occasion",
            description = "Ett kurstillfälle och dess lediga platser. / An occasion and its free seats.")
    public OccasionView one(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion) {
        Occasion there = occasions.findById(occasion);
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return OccasionView.of(there);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "planOccasion",
            summary = "Planera ett tillfälle / Plan an occasion",
            description = "Ett nytt tillfälle, eller ett som varit. / A new occasion, or one that is past.")
    @APIResponse(
            responseCode = "201",
            description = "Planerat. / Planned.",
            content = @Content(schema = @Schema(implementation = OccasionView.class)))
    public Response plan(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanOccasion.class),
                                            example = PLAN_EXAMPLE))
                    @Valid
                    PlanOccasion plan) {
        Occasion occasion = Occasion.of(checked(plan), catalogue.tick());
        if (occasions.findById(occasion.key) != null) {
            throw KEY_TAKEN.because(occasion.key);
        }
        closedPeriods.demandOpen(List.of(occasion.lastDay));
        occasions.persistAndFlush(occasion);
        OccasionView view = refreshed(occasion);
        changes.record("planned", "occasions/" + occasion.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/course/v1/occasions/" + occasion.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{occasion}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeOccasion",
            summary = "Ändra ett tillfälle / Change an occasion",
            description = "Tid, plats, platser och avgift; fler platser går till dem som väntar."
                    + " / Time, place, seats and fee; more seats go to those who wait.")
    public OccasionView change(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeOccasion.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeOccasion change,
            HttpHeaders headers) {
        var now = catalogue.tick();
        Occasion there = held(occasion);
        OccasionView before = OccasionView.of(there);
        tags.demandMatch(headers, before);
        demand(OccasionRules.violations(change));
        demandChangeable(there, change);
        closedPeriods.demandOpen(List.of(there.lastDay, OccasionRules.countedOn(change)));
        there.follow(change, now);
        occasions.flush();
        news.fire(new OccasionChanged(occasion, null));
        OccasionView after = refreshed(there);
        changes.record("changed", "occasions/" + occasion, before, after, null);
        return after;
    }

    @PUT
    @Path("{occasion}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeOccasionState",
            summary = "Öppna, genomför eller ställ in / Open, hold or cancel",
            description =
                    "If-Match är tillfällets etikett. Den som ställer in säger varför, och alla anmälningar faller."
                            + " Ett omtag ändrar ingenting. / If-Match is the occasion's tag. Whoever cancels says why, and all"
                            + " registrations lapse. A repeat changes nothing.")
    public OccasionView changeState(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion,
            @Valid ChangeOccasionState change,
            HttpHeaders headers) {
        var now = catalogue.tick();
        Occasion there = held(occasion);
        OccasionView before = OccasionView.of(there);
        if (there.state == change.state()) {
            tags.demandSome(headers);
            return before;
        }
        tags.demandMatch(headers, before);
        demand(OccasionRules.violations(change.state(), change.reason(), "reason"));
        StateChange.demandPossible(there, change, clock.instant());
        closedPeriods.demandOpen(List.of(there.lastDay));
        there.state = change.state();
        there.cancellationReason = change.reason();
        there.changedAt = now;
        occasions.flush();
        news.fire(new OccasionChanged(occasion, change.reason()));
        OccasionView after = refreshed(there);
        changes.record("state-changed", "occasions/" + occasion, before, after, change.note());
        return after;
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importOccasions",
            summary = "Läs in tillfällen / Import occasions",
            description = "CSV eller JSON-rader, allt eller inget; dryRun skriver ingenting."
                    + " / CSV or JSON lines, all or nothing; dryRun writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }

    private PlanOccasion checked(PlanOccasion plan) {
        List<Violation> violations = OccasionRules.violationsOfNew(plan);
        boolean known = occasions
                        .getEntityManager()
                        .createQuery("select count(*) from Course c where c.key = :key", Long.class)
                        .setParameter("key", plan.course())
                        .getSingleResult()
                > 0;
        if (!known) {
            violations.add(Violation.inBody("course", "Kursen finns inte.", "There is no such course."));
        }
        demand(violations);
        if (OccasionRules.isHeldBeforeItBegan(plan.state(), plan, clock.instant())) {
            throw OCCASION_NOT_BEGUN.because(plan.key());
        }
        return plan;
    }

    private void demandChangeable(Occasion there, ChangeOccasion change) {
        if (there.state == OccasionState.CANCELLED) {
            throw OCCASION_CANCELLED.because(there.key);
        }
        if (OccasionRules.isHeldBeforeItBegan(there.state, change, clock.instant())) {
            throw OCCASION_NOT_BEGUN.because(there.key);
        }
        if (change.capacity() < there.taken) {
            throw CAPACITY_BELOW_REGISTERED.because(there.taken);
        }
    }

    /** The occasion, its row held until the transaction ends. */
    private Occasion held(String key) {
        Occasion occasion = occasions.findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (occasion == null) {
            throw NOT_FOUND.because();
        }
        return occasion;
    }

    /** As the database has it by now: seats may have been given, and its course's title comes from there. */
    private OccasionView refreshed(Occasion occasion) {
        occasions.getEntityManager().refresh(occasion);
        return OccasionView.of(occasion);
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
