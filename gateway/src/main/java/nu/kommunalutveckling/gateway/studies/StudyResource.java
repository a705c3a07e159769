package nu.kommunalutveckling.gateway.studies;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.gateway.telling.Editing;
import nu.kommunalutveckling.gateway.telling.Editing.Kind;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
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

/** Research studies, told by those who edit goals. */
@Path("studies")
@Tag(name = "studies", description = "Forskningsstudier. / Research studies.")
@Produces(MediaType.APPLICATION_JSON)
class StudyResource {
    private static final Listing<Study, StudyView> LISTING = new Listing<>(
            StudyView.class,
            StudyView::of,
            Map.of("sv", "swedish", "state", "state", "startsOn", "startsOn", "endsOn", "endsOn"),
            "id",
            "studies");

    @Inject
    StudyRepository stored;

    @Inject
    Editing editing;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listStudies",
            summary = "Lista studier / List studies",
            description = "Alla, eller de som avgränsningen visar. / All, or those that the filters show.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = StudyView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable StudyState state,
            @Parameter(description = "Verksamhetsområdets nyckel. / Key of the business area.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String area,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> stored.matching(state, area, order), headers, uri);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getStudy",
            summary = "Läs en studie / Read a study",
            description = "En forskningsstudie. / A research study.")
    public StudyView one(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id) {
        return kind().one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addStudy",
            summary = "Lägg till en studie / Add a study",
            description = "En studie som planeras eller pågår. / A study that is planned or under way.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = StudyView.class)))
    public Response add(@Valid WriteStudy write) {
        demandSound(write);
        Study added = new Study();
        added.write(write, clock.instant());
        return editing.add(kind(), added);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeStudy",
            summary = "Ändra en studie / Change a study",
            description = "Kräver If-Match. / Needs If-Match.")
    public StudyView change(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID id,
            @Valid WriteStudy write,
            HttpHeaders headers) {
        return editing.change(kind(), id, headers, there -> {
            demandSound(write);
            there.write(write, clock.instant());
        });
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "removeStudy",
            summary = "Ta bort en studie / Remove a study",
            description = "Det som är publicerat står kvar där. Kräver If-Match. / What is published stays there. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id, HttpHeaders headers) {
        editing.remove(kind(), id, headers);
    }

    private Kind<Study, StudyView> kind() {
        return new Kind<>("studies", stored, StudyView::of);
    }

    private static void demandSound(WriteStudy write) {
        if (write.startsOn() != null && write.endsOn() != null && write.endsOn().isBefore(write.startsOn())) {
            throw INVALID.because(
                    List.of(Violation.inBody("endsOn", "Slutar innan det börjar.", "Ends before it begins.")));
        }
    }
}
