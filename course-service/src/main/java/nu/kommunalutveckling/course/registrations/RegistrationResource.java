package nu.kommunalutveckling.course.registrations;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
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

/**
 * Registrations with the names in them: the organiser sees all, an organisation those of its employees, a person the own ones.
 * Whatever somebody may not see is not there for him.
 */
@Path("registrations")
@Tag(name = "registrations", description = "Anmälningar. / Registrations.")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.WRITE_SELF})
class RegistrationResource {
    private static final Listing<Registration, RegistrationView> LISTING = new Listing<>(
            RegistrationView.class,
            RegistrationView::of,
            Map.of(
                    "occasion", "occasion",
                    "organisation", "organisation",
                    "state", "state",
                    "registeredAt", "registeredAt"),
            "queue",
            "registrations");

    @Inject
    RegistrationRepository registrations;

    @Inject
    Leaving leaving;

    @Inject
    CurrentRegistrar registrar;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Transactional
    @Operation(
            operationId = "listRegistrations",
            summary = "Lista anmälningar / List registrations",
            description = "Bara dem man får se: arrangören alla, en organisation sina anställdas, en person sina egna."
                    + " / Only those one may see: the organiser all, an organisation its employees', a person the own.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RegistrationView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String occasion,
            @Parameter(description = "Organisationens kod. / Code of the organisation.", example = "0680")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    @Nullable
                    String organisation,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable RegistrationState state,
            HttpHeaders headers,
            UriInfo uri) {
        Map<String, Object> filters = new HashMap<>();
        put(filters, "occasion", occasion);
        put(filters, "organisation", organisation);
        put(filters, "state", state);
        return LISTING.answer(list, order -> registrations.visible(registrar.get(), filters, order), headers, uri);
    }

    @GET
    @Path("{registration}")
    @Transactional
    @Operation(
            operationId = "getRegistration",
            summary = "Läs en anmälan / Read a registration",
            description = "Med plats i kön för den som väntar. / With the place in the queue of whoever waits.")
    public RegistrationView one(
            @Parameter(description = "Anmälans id. / Id of the registration.") @RestPath UUID registration) {
        Registration there = registrations.visible(registrar.get(), registration);
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return RegistrationView.of(there);
    }

    @PUT
    @Path("{registration}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "cancelRegistration",
            summary = "Avboka / Cancel",
            description = "If-Match är anmälans etikett. Platsen går till den som väntat längst. Ett omtag ändrar"
                    + " ingenting. / If-Match is the registration's tag. The seat goes to whoever has waited longest. A"
                    + " repeat changes nothing.")
    public RegistrationView cancel(
            @Parameter(description = "Anmälans id. / Id of the registration.") @RestPath UUID registration,
            @Valid CancelRegistration cancel,
            HttpHeaders headers) {
        return RegistrationView.of(leaving.cancel(registration, cancel.reason(), registrar.get(), headers));
    }

    @PUT
    @Path("{registration}/occasion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "moveRegistration",
            summary = "Flytta till ett annat tillfälle / Move to another occasion",
            description = "If-Match är anmälans etikett. Bara till en ledig plats."
                    + " / If-Match is the registration's tag. Only to a free seat.")
    public RegistrationView move(
            @Parameter(description = "Anmälans id. / Id of the registration.") @RestPath UUID registration,
            @Valid MoveRegistration move,
            HttpHeaders headers) {
        return RegistrationView.of(leaving.move(registration, move.occasion(), registrar.get(), headers));
    }

    private static void put(Map<String, Object> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.put(name, value);
        }
    }
}
