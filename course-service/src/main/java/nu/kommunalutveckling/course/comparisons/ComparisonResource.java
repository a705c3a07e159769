package nu.kommunalutveckling.course.comparisons;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.Measures;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.measures.UnknownSelect;
import nu.kommunalutveckling.measurevalues.CountingValue;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.reportedvalues.ReportedValueRepository;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How a figure changed from the same kind of period a year before; any measure, printed or computed. */
@Path("comparisons")
@Tag(name = "comparisons", description = "Förändringar från året före. / Changes from the year before.")
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {
    private static final int FIRST_YEAR = 2000;

    @Inject
    Measures measures;

    @Inject
    ReportedValueRepository reported;

    @Inject
    ClosedPeriods closedPeriods;

    @GET
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "compareWithYearBefore",
            summary = "Jämför med året före / Compare with the year before",
            description = "Ett mått i en period och i samma del av året före, och skillnaden."
                    + " / A measure in a period and in the same part of the year before, and the difference.")
    public ComparisonView compare(
            @Parameter(required = true, description = "Period. / Period.", example = "2020-H1") @RestQuery @NotNull
                    Period period,
            @Parameter(
                            required = true,
                            description = "Mått med parametrar. / Measure with parameters.",
                            example = "participations;organisation:0680")
                    @RestQuery
                    @NotNull
                    @Size(max = 300)
                    String select) {
        try {
            Select chosen = Select.parse(select);
            MeasureDefinition measure = chosen.definition(measures);
            return ComparisonView.of(
                    measure,
                    figure(chosen, measure, period),
                    period.year() == FIRST_YEAR ? null : figure(chosen, measure, period.sameOfYearBefore()));
        } catch (UnknownSelect unknown) {
            throw INVALID_PARAMETER.because(List.of(new Violation("select", unknown.reason(), Violation.Place.QUERY)));
        }
    }

    private CountingFigure figure(Select select, MeasureDefinition measure, Period period) {
        return CountingFigure.of(CountingValue.of(
                select,
                measure,
                period,
                reported.history(List.of(select), List.of(period)).of(select, period),
                measures.compute(select, period),
                closedPeriods.isClosed(period)));
    }
}
