package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.staffing.Staffing;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Planned full-time equivalents of a year, as its plan says. */
@ApplicationScoped
class PlannedFullTimeEquivalents implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "fte-planned",
            new Text("Planerade årsarbetare", "Planned full-time equivalents"),
            new Text(
                    "Antalet årsarbetare i årets plan.",
                    "The number of full-time equivalents in the plan of the year."),
            null,
            null,
            ValueKind.COUNT,
            "fte",
            2,
            StaffingParameters.ALL,
            EnumSet.of(PeriodKind.YEAR));

    private final Staffing staffing;
    private final Areas areas;

    PlannedFullTimeEquivalents(Staffing staffing, Areas areas) {
        this.staffing = staffing;
        this.areas = areas;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        return StaffingParameters.cut(parameters, areas)
                .flatMap(cut -> staffing.in(period, cut))
                .map(sum -> new RowFigure(sum.fte(), null, null, sum.changedAt(), "staffing/" + period.code())
                        .of(DEFINITION, parameters, period))
                .orElse(null);
    }
}
