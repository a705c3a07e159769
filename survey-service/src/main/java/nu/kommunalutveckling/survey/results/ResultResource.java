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

/** The results of closed surveys: by question, of everybody, each area and each network, over the years. */
@Path("results")
@Tag(name = "results", description = "Resultat av stängda enkäter. / Results of closed surveys.")
@Produces(MediaType.APPLICATION_JSON)
class ResultResource {
    private static final Listing<Result, ResultView> LISTING = new Listing<>(
            ResultView.class,
            ResultView::of,
            Map.of(
                    "year", "year",
                    "question", "question",
                    "goal", "goal",
                    "level", "level",
                    "unit", "unit",
                    "answered", "answered",
                    "respondents", "respondents"),
            "id",
            "results");

    @Inject
    ResultRepository results;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listResults",
            summary = "Lista enkätresultat / List results of surveys",
            description =
                    "En rad för varje fråga och enhet, från stängda enkäter. Det som skulle avslöja enskildas svar visas inte."
                            + " / One row for each question and unit, of closed surveys. What would tell single respondents' answers is not shown.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ResultView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid ResultFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> filters.filters().of(results, order), headers, uri);
    }
}
