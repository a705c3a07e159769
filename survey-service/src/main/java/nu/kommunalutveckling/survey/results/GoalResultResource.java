package nu.kommunalutveckling.survey.results;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same by strategic goal: the published answers to its questions together. */
@Path("goal-results")
@Tag(name = "results", description = "Resultat av stängda enkäter. / Results of closed surveys.")
@Produces(MediaType.APPLICATION_JSON)
class GoalResultResource {
    private static final Listing<GoalResult, GoalResultView> LISTING = new Listing<>(
            GoalResultView.class,
            GoalResultView::of,
            Map.of("year", "year", "goal", "goal", "level", "level", "unit", "unit", "answers", "answered"),
            "id",
            "goal-results");

    @Inject
    GoalResultRepository results;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listGoalResults",
            summary = "Lista enkätresultat per mål / List results of surveys by goal",
            description = "Svaren på ett måls alla frågor, räknade tillsammans."
                    + " / The answers to all questions of a goal, counted together.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = GoalResultView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid GoalFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> filters.filters().of(results, order), headers, uri);
    }
}
