package nu.kommunalutveckling.survey.results;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a closed survey withholds, each cell explained: for those who answer for it, and those who audit it. */
@Path("surveys/{survey}/suppression")
@Tag(name = "results", description = "Resultat av stängda enkäter. / Results of closed surveys.")
@Produces(MediaType.APPLICATION_JSON)
class SuppressionResource {
    private static final Table<SuppressedCellView> TABLE = new Table<>(SuppressedCellView.class, "suppression");

    @Inject
    ResultRepository results;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed({Permission.WRITE, Permission.READ_CHANGES})
    @Transactional
    @Operation(
            operationId = "getSuppression",
            summary = "Läs vad en enkät inte visar / Read what a survey withholds",
            description = "Varje cell som inte visas helt, med skälet. Finns när enkäten är stängd."
                    + " / Each cell that is not shown in whole, with the reason. Exists once the survey is closed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SuppressionReport.class)))
    public Response one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        List<Result> asked = results.asked(survey);
        if (asked.isEmpty()) {
            throw NOT_FOUND.because();
        }
        SuppressionReport report = SuppressionReport.of(survey, asked);
        return TABLE.answer(report, report.items(), headers);
    }
}
