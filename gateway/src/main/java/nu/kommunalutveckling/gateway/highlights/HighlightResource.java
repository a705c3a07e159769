package nu.kommunalutveckling.gateway.highlights;

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
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.gateway.telling.Editing;
import nu.kommunalutveckling.gateway.telling.Editing.Kind;
import nu.kommunalutveckling.gateway.telling.Room;
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

/** Highlights of a period, told by those who edit goals. */
@Path("highlights")
@Tag(name = "highlights", description = "Viktiga händelser. / Highlights.")
@Produces(MediaType.APPLICATION_JSON)
class HighlightResource {
    private static final Listing<Highlight, HighlightView> LISTING = new Listing<>(
            HighlightView.class,
            HighlightView::of,
            Map.of("period", "period", "goal", "goal", "area", "area", "changedAt", "changedAt"),
            "id",
            "highlights");

    @Inject
    HighlightRepository stored;

    @Inject
    Plans plans;

    @Inject
    Room room;

    @Inject
    Editing editing;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listHighlights",
            summary = "Lista viktiga händelser / List highlights",
            description = "Alla, eller de som avgränsningen visar. / All, or those that the filters show.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = HighlightView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestQuery @Nullable Period period,
            @Parameter(description = "Målets nyckel. / Key of the goal.", example = "partnership")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String goal,
            @Parameter(description = "Verksamhetsområdets nyckel. / Key of the business area.", example = "social")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String area,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> stored.matching(period, goal, area, order), headers, uri);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getHighlight",
            summary = "Läs en viktig händelse / Read a highlight",
            description = "En händelse. / A highlight.")
    public HighlightView one(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id) {
        return kind().one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addHighlight",
            summary = "Lägg till en viktig händelse / Add a highlight",
            description =
                    "Märkt med minst ett av de tre K:na, högst 100 per period; fryses när perioden publiceras."
                            + " / Tagged with at least one of the three K, at most 100 a period; frozen when the period is published.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = HighlightView.class)))
    public Response add(@Valid WriteHighlight write) {
        demandSound(write);
        room.demand("highlights", stored, write.period());
        Highlight added = new Highlight();
        added.write(write, clock.instant());
        return editing.add(kind(), added);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeHighlight",
            summary = "Ändra en viktig händelse / Change a highlight",
            description = "Kräver If-Match. / Needs If-Match.")
    public HighlightView change(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID id,
            @Valid WriteHighlight write,
            HttpHeaders headers) {
        return editing.change(kind(), id, headers, there -> {
            demandSound(write);
            if (!there.period.equals(write.period().code())) {
                room.demand("highlights", stored, write.period());
            }
            there.write(write, clock.instant());
        });
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "removeHighlight",
            summary = "Ta bort en viktig händelse / Remove a highlight",
            description = "Det som är publicerat står kvar där. Kräver If-Match. / What is published stays there. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id, HttpHeaders headers) {
        editing.remove(kind(), id, headers);
    }

    private Kind<Highlight, HighlightView> kind() {
        return new Kind<>("highlights", stored, HighlightView::of);
    }

    private void demandSound(WriteHighlight write) {
        String goal = write.goal();
        if (goal != null
                && plans.of(write.period().year())
                        .filter(plan ->
                                plan.goals().stream().anyMatch(one -> one.key().equals(goal)))
                        .isEmpty()) {
            throw INVALID.because(List.of(
                    Violation.inBody("goal", "Årets plan har inget sådant mål.", "The year's plan has no such goal.")));
        }
    }
}
