package nu.kommunalutveckling.network.results;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.network.sums.PopulationQuery;
import nu.kommunalutveckling.web.language.Language;
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
import org.jboss.resteasy.reactive.RestQuery;

/** Attendance and meetings of a period, one row for each network, series, area or organisation. */
@Path("attendance-results")
@Tag(name = "results", description = "Närvaro och möten per period. / Attendance and meetings by period.")
@Produces(MediaType.APPLICATION_JSON)
class AttendanceResultResource {
    private static final Table<AttendanceResultView> TABLE =
            new Table<>(AttendanceResultView.class, "attendance-results");

    @Inject
    AttendanceResults results;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listAttendanceResults",
            summary = "Läs närvaro och möten / Read attendance and meetings",
            description =
                    "Sammanräknad närvaro, medelvärdet av mötenas närvaro, kommunernas sida bredvid Regionens, mötesformer, och"
                            + " lägsta och högsta nätverk, bredvid samma slags period före. Utan nätverk och serie menas serien"
                            + " all-networks, där Regionens nätverk inte ingår."
                            + " / Pooled attendance, the mean of the meetings' attendance, the municipalities' side beside the"
                            + " Region's, forms of meeting, and the lowest and highest network, beside the same kind of period"
                            + " before. With neither a network nor a series, the series all-networks is meant, which the Region's"
                            + " networks are not part of.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttendanceResultTable.class)))
    public Response list(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2020-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Parameter(description = "Vad varje rad handlar om. / What each row is about.", example = "NETWORK")
                    @RestQuery
                    @DefaultValue("NETWORK")
                    ResultsBy by,
            @Valid @BeanParam PopulationQuery networks,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Population population = by == ResultsBy.SERIES ? networks.ofAnySeries() : networks.population();
        AttendanceResultTable answer = results.of(period, by, population, language);
        return TABLE.answer(answer, answer.items(), headers);
    }
}
