package nu.kommunalutveckling.network.calendars;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.UUID;
import nu.kommunalutveckling.network.seats.SeatHolder;
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
import org.jspecify.annotations.Nullable;

/**
 * Calendars and their secret addresses. An address is made apart from its calendar, for an answer that is kept for repeats must
 * not hold a secret; a new address ends the one before.
 */
@Path("calendars")
@Tag(name = "calendars", description = "Kalendrar att prenumerera på. / Calendars to subscribe to.")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {
    private static final String EXAMPLE = """
            {"network":"skolchefer","organisation":null}""";
    private static final Listing<SubscribedCalendar, CalendarView> LISTING = new Listing<>(
            CalendarView.class,
            CalendarView::of,
            Map.of("network", "network", "organisation", "organisation", "createdAt", "createdAt"),
            "id",
            "calendars");

    @Inject
    CalendarRepository calendars;

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
            operationId = "listCalendars",
            summary = "Lista kalendrar / List calendars",
            description = "Utan deras adresser. / Without their addresses.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CalendarView.class)))
    public Response list(@BeanParam ListQuery list, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> calendars.findAll(order), headers, uri);
    }

    @GET
    @Path("{calendar}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getCalendar",
            summary = "Läs en kalender / Read a calendar",
            description = "Utan dess adress. / Without its address.")
    public CalendarView one(@Parameter(description = "Kalenderns id. / Id of the calendar.") @RestPath UUID calendar) {
        return CalendarView.of(calendars.findByIdOptional(calendar).orElseThrow(() -> NOT_FOUND.because()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createCalendar",
            summary = "Lägg upp en kalender / Create a calendar",
            description = "Ett nätverks möten, eller en organisations; adressen skapas för sig."
                    + " / The meetings of a network, or of an organisation; the address is made apart.")
    @APIResponse(
            responseCode = "201",
            description = "Upplagd. / Created.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateCalendar.class),
                                            example = EXAMPLE))
                    @Valid
                    CreateCalendar create) {
        demandOne(create);
        SubscribedCalendar calendar = new SubscribedCalendar();
        calendar.network = create.network();
        calendar.organisation = create.organisation();
        calendar.createdAt = clock.instant();
        calendar.changedAt = calendar.createdAt;
        calendars.persistAndFlush(calendar);
        CalendarView view = CalendarView.of(calendar);
        changes.record("created", "calendars/" + calendar.id, null, view, null);
        return Response.created(URI.create(baseUrl + "/network/v1/calendars/" + calendar.id))
                .entity(view)
                .build();
    }

    @POST
    @Path("{calendar}/address")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "makeCalendarAddress",
            summary = "Skapa en ny adress / Make a new address",
            description = "Visas bara nu; den förra slutar gälla. Ett omtag ger ännu en ny."
                    + " / Shown only now; the one before ends. A repeat makes yet another.")
    @APIResponse(
            responseCode = "200",
            description = "Skapad. / Made.",
            content = @Content(schema = @Schema(implementation = CalendarAddress.class)))
    public CalendarAddress address(
            @Parameter(description = "Kalenderns id. / Id of the calendar.") @RestPath UUID calendar) {
        String secret = Secret.make();
        give(calendar, Secret.hash(secret), "address-made");
        return new CalendarAddress(calendar, baseUrl + "/network/v1/calendar-feeds/" + secret);
    }

    @DELETE
    @Path("{calendar}/address")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "revokeCalendarAddress",
            summary = "Dra in adressen / Revoke the address",
            description =
                    "Ingen läser kalendern förrän en ny skapas. / Nobody reads the calendar until a new one is made.")
    @APIResponse(responseCode = "204", description = "Indragen. / Revoked.")
    public void revoke(@Parameter(description = "Kalenderns id. / Id of the calendar.") @RestPath UUID calendar) {
        give(calendar, null, "address-revoked");
    }

    private void give(UUID id, @Nullable String hash, String act) {
        SubscribedCalendar calendar = calendars.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (calendar == null) {
            throw NOT_FOUND.because();
        }
        CalendarView before = CalendarView.of(calendar);
        calendar.secretHash = hash;
        calendar.changedAt = clock.instant();
        calendars.flush();
        changes.record(act, "calendars/" + id, before, CalendarView.of(calendar), null);
    }

    private void demandOne(CreateCalendar create) {
        String network = create.network();
        String organisation = create.organisation();
        if ((network == null) == (organisation == null)) {
            throw INVALID.because(List.of(Violation.inBody(
                    "network", "Ange antingen network eller organisation.", "Give either network or organisation.")));
        }
        if (network != null && !calendars.isNetwork(network)) {
            throw INVALID.because(
                    List.of(Violation.inBody("network", "Nätverket finns inte.", "There is no such network.")));
        }
        if (organisation != null && !SeatHolder.isKnown(organisation)) {
            throw INVALID.because(List.of(new Violation("organisation", SeatHolder.UNKNOWN, Violation.Place.BODY)));
        }
    }
}
