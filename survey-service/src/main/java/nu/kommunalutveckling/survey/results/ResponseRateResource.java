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

/** How many answered closed surveys, of everybody, each area and each network. */
@Path("response-rates")
@Tag(name = "results", description = "Resultat av stängda enkäter. / Results of closed surveys.")
@Produces(MediaType.APPLICATION_JSON)
class ResponseRateResource {
    private static final Listing<ResponseRate, ResponseRateView> LISTING = new Listing<>(
            ResponseRateView.class,
            ResponseRateView::of,
            Map.of(
                    "year",
                    "year",
                    "level",
                    "level",
                    "unit",
                    "unit",
                    "invited",
                    "invited",
                    "respondents",
                    "respondents"),
            "id",
            "response-rates");

    @Inject
    ResponseRateRepository rates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listResponseRates",
            summary = "Lista svarsfrekvenser / List response rates",
            description = "Inbjudna och svarande i stängda enkäter." + " / Invited and respondents of closed surveys.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ResponseRateView.class)))
    public Response list(
            @BeanParam ListQuery list, @BeanParam @Valid UnitFilters filters, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, order -> filters.filters().of(rates, order), headers, uri);
    }
}
