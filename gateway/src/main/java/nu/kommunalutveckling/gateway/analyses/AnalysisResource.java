package nu.kommunalutveckling.gateway.analyses;

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

/** Analyses of a period, one a goal and one a business area, written by those who edit goals. */
@Path("analyses")
@Tag(name = "analyses", description = "Analyser av mål och verksamhetsområden. / Analyses of goals and business areas.")
@Produces(MediaType.APPLICATION_JSON)
class AnalysisResource {
    private static final Listing<Analysis, AnalysisView> LISTING = new Listing<>(
            AnalysisView.class,
            AnalysisView::of,
            Map.of("period", "period", "about", "about", "key", "subject", "changedAt", "changedAt"),
            "id",
            "analyses");

    @Inject
    AnalysisRepository stored;

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
            operationId = "listAnalyses",
            summary = "Lista analyser / List analyses",
            description = "Alla, eller de som avgränsningen visar. / All, or those that the filters show.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AnalysisView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestQuery @Nullable Period period,
            @Parameter(description = "Vad den handlar om. / What it is of.") @RestQuery @Nullable AnalysisOf about,
            @Parameter(
                            description = "Målets eller områdets nyckel. / Key of the goal or area.",
                            example = "partnership")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String key,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> stored.matching(period, about, key, order), headers, uri);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getAnalysis",
            summary = "Läs en analys / Read an analysis",
            description = "En analys. / An analysis.")
    public AnalysisView one(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id) {
        return kind().one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addAnalysis",
            summary = "Lägg till en analys / Add an analysis",
            description =
                    "En per mål eller verksamhetsområde och period, högst 100 per period; fryses när perioden publiceras."
                            + " / One per goal or business area and period, at most 100 a period; frozen when the period is published.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = AnalysisView.class)))
    public Response add(@Valid WriteAnalysis write) {
        demandSound(write);
        room.demand("analyses", stored, write.period());
        Analysis added = new Analysis();
        added.write(write, clock.instant());
        return editing.add(kind(), added);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeAnalysis",
            summary = "Ändra en analys / Change an analysis",
            description = "Kräver If-Match. / Needs If-Match.")
    public AnalysisView change(
            @Parameter(description = "Dess id. / Its id.") @RestPath UUID id,
            @Valid WriteAnalysis write,
            HttpHeaders headers) {
        return editing.change(kind(), id, headers, there -> {
            demandSound(write);
            if (!there.period.equals(write.period().code())) {
                room.demand("analyses", stored, write.period());
            }
            there.write(write, clock.instant());
        });
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "removeAnalysis",
            summary = "Ta bort en analys / Remove an analysis",
            description = "Det som är publicerat står kvar där. Kräver If-Match. / What is published stays there. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(@Parameter(description = "Dess id. / Its id.") @RestPath UUID id, HttpHeaders headers) {
        editing.remove(kind(), id, headers);
    }

    private Kind<Analysis, AnalysisView> kind() {
        return new Kind<>("analyses", stored, AnalysisView::of);
    }

    private void demandSound(WriteAnalysis write) {
        if (write.about() == AnalysisOf.GOAL
                && plans.of(write.period().year())
                        .filter(plan -> plan.goals().stream()
                                .anyMatch(goal -> goal.key().equals(write.key())))
                        .isEmpty()) {
            throw INVALID.because(List.of(
                    Violation.inBody("key", "Årets plan har inget sådant mål.", "The year's plan has no such goal.")));
        }
    }
}
