package nu.kommunalutveckling.network.heattables;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.network.sums.PopulationQuery;
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

/** Network by organisation, a cell for each pair that has a seat. */
@Path("attendance-heat-tables")
@Tag(name = "results", description = "Närvaro och möten per period. / Attendance and meetings by period.")
@Produces(MediaType.APPLICATION_JSON)
class HeatTableResource {
    private static final Table<HeatCellView> TABLE = new Table<>(HeatCellView.class, "attendance-heat-table");

    @Inject
    AttendanceSums sums;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "readHeatTable",
            summary = "Läs närvaron per nätverk och kommun / Read attendance by network and municipality",
            description =
                    "En cell per nätverk och organisation med förväntade och närvarande platser; saknad cell betyder att ingen var"
                            + " förväntad. Utan nätverk och serie menas serien all-networks."
                            + " / A cell for each network and organisation with seats expected and present; a missing cell means"
                            + " that nobody was expected. With neither a network nor a series, the series all-networks is meant.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HeatTable.class)))
    public Response read(
            @Parameter(required = true, description = "Perioden. / The period.", example = "2020-T1-2")
                    @RestQuery
                    @NotNull
                    Period period,
            @Valid @BeanParam PopulationQuery networks,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        Population population = networks.population();
        HeatTable answer = HeatTable.of(
                period, sums.byNetwork(period, population, null), sums.byNetworkAndOrganisation(period, population));
        return TABLE.answer(answer, answer.items(), headers);
    }
}
