package nu.kommunalutveckling.measurevalues;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.Measures;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.measures.UnknownSelect;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.reportedvalues.ReportedValueRepository;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Values of many measures and periods in one answer: what the gateway asks for, once per status. */
@Path("measure-values")
@Tag(name = "measure-values", description = "Måttens värden. / Values of the measures.")
@Produces(MediaType.APPLICATION_JSON)
class MeasureValueResource {
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
            operationId = "listMeasureValues",
            summary = "Läs måttens värden / Read values of measures",
            description = "Ett värde för varje valt mått och period, också när resultat saknas."
                    + " / One value for each selected measure and period, also where there is no result.")
    public MeasureValueList values(
            @Parameter(
                            required = true,
                            description = "Period, kan upprepas. / Period, may be repeated.",
                            example = "2022")
                    @RestQuery
                    @Size(min = 1, max = 40)
                    List<Period> period,
            @Parameter(
                            required = true,
                            description =
                                    "Mått med parametrar, kan upprepas. / Measure with parameters, may be repeated.",
                            example = "attendance-share;network:pks")
                    @RestQuery
                    @Size(min = 1, max = 100)
                    List<@Size(max = 300) String> select) {
        Map<Select, MeasureDefinition> wanted = known(select);
        var history = reported.history(wanted.keySet(), period);
        var computed = measures.compute(wanted.keySet(), period);
        Map<Period, Boolean> closed = new HashMap<>();
        period.forEach(when -> closed.computeIfAbsent(when, closedPeriods::isClosed));
        List<MeasureValueView> values = new ArrayList<>();
        wanted.forEach((chosen, measure) -> period.stream()
                .distinct()
                .forEach(when -> values.add(MeasureValueView.of(
                        chosen,
                        measure,
                        when,
                        history.of(chosen, when),
                        computed.of(chosen, when),
                        closed.getOrDefault(when, false)))));
        return new MeasureValueList(values);
    }

    private Map<Select, MeasureDefinition> known(List<String> selects) {
        Map<Select, MeasureDefinition> known = new LinkedHashMap<>();
        List<Violation> unknown = new ArrayList<>();
        for (String written : selects) {
            try {
                Select select = Select.parse(written);
                known.put(select, select.definition(measures));
            } catch (UnknownSelect refused) {
                unknown.add(new Violation("select", refused.reason(), Violation.Place.QUERY));
            }
        }
        if (!unknown.isEmpty()) {
            throw INVALID_PARAMETER.because(unknown);
        }
        return known;
    }
}
