package nu.kommunalutveckling.course.registrations;

import io.quarkus.panache.common.Sort;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What is kept of a person, and its erasure: by a person who has logged in, of what that login registered; by the organiser, when
 * somebody asks who was registered by the employer.
 */
@Path("personal-data")
@Tag(name = "personal-data", description = "Personuppgifter. / Personal data.")
@Produces(MediaType.APPLICATION_JSON)
class PersonalDataResource {
    @Inject
    RegistrationRepository registrations;

    @Inject
    Erasure erasure;

    @Inject
    SecurityIdentity caller;

    @GET
    @PermissionsAllowed(Permission.WRITE_SELF)
    @Transactional
    @Operation(
            operationId = "getOwnData",
            summary = "Läs sina egna uppgifter / Read one's own data",
            description = "Allt som sparats om den inloggade. / All that is kept of whoever has logged in.")
    public PersonalData own() {
        return data(registrations.list(
                "person", Sort.by("queue"), caller.getPrincipal().getName()));
    }

    @DELETE
    @PermissionsAllowed(Permission.WRITE_SELF)
    @Transactional
    @Operation(
            operationId = "eraseOwnData",
            summary = "Radera sina egna uppgifter / Erase one's own data",
            description = "Kommande anmälningar avbokas, och namn och adress raderas överallt."
                    + " / Registrations to come are cancelled, and name and address erased everywhere.")
    public void eraseOwn() {
        erasure.erasePerson(caller.getPrincipal().getName());
    }

    @POST
    @Path("disclosures")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "discloseData",
            summary = "Läs en persons uppgifter / Read a person's data",
            description = "För registerutdrag; adressen står i innehållet, aldrig i en logg. Skriver ingenting."
                    + " / For a subject access request; the address is in the body, never in a log. Writes nothing.")
    public PersonalData disclose(@Valid NamePerson person) {
        return data(registrations.list("email", Sort.by("queue"), person.address()));
    }

    @POST
    @Path("erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "eraseData",
            summary = "Radera en persons uppgifter / Erase a person's data",
            description = "På personens begäran. Kommande anmälningar avbokas; antalen står kvar."
                    + " / On the person's request. Registrations to come are cancelled; the counts remain.")
    @APIResponse(
            responseCode = "200",
            description = "Raderat. / Erased.",
            content = @Content(schema = @Schema(implementation = PersonalDataErased.class)))
    public Response erase(@Valid NamePerson person) {
        return Response.ok(new PersonalDataErased(erasure.eraseAddress(person.address())))
                .build();
    }

    private static PersonalData data(List<Registration> theirs) {
        return new PersonalData(theirs.stream().map(RegistrationView::of).toList());
    }
}
