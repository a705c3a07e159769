package nu.kommunalutveckling.course.registrations;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Registering to an occasion: a person himself, a municipal system its employees, the organiser anyone. */
@Path("occasions/{occasion}/registrations")
@Tag(name = "registrations", description = "Anmälningar. / Registrations.")
@Produces(MediaType.APPLICATION_JSON)
class OccasionRegistrationResource {
    @Inject
    Registering registering;

    @Inject
    CurrentRegistrar registrar;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN, Permission.WRITE_SELF})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "registerParticipants",
            summary = "Anmäl en eller flera / Register one or many",
            description =
                    "Alla eller ingen. Den som inte får plats väntar, i turordning. Svaret har inga personuppgifter."
                            + " / All or none. Whoever gets no seat waits, in order. The answer has no personal data.")
    @APIResponse(
            responseCode = "201",
            description = "Anmälda. / Registered.",
            content = @Content(schema = @Schema(implementation = RegistrationsMade.class)))
    public Response register(
            @Parameter(description = "Tillfällets nyckel. / Key of the occasion.", example = "2026-ms-1")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    String occasion,
            @Valid RegisterParticipants register) {
        List<Registration> made = registering.register(occasion, register.participants(), registrar.get());
        String address = made.size() == 1 ? "/" + made.getFirst().id : "?occasion=" + occasion;
        return Response.created(URI.create(baseUrl + "/course/v1/registrations" + address))
                .entity(new RegistrationsMade(made.stream()
                        .map(one -> new RegistrationsMade.Made(one.id, one.state, one.position))
                        .toList()))
                .build();
    }
}
