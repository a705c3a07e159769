package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.applications.ApplicationSum;
import nu.kommunalutveckling.finance.applications.Applications;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Granted count: how many of the applications submitted were granted. */
@ApplicationScoped
class GrantedCount implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "granted-count",
            new Text("Antal beviljade projekt av sökta", "Projects granted out of those applied for"),
            new Text(
                    "Antalet ansökningar om externa projektmedel som beviljats i perioden.",
                    "The number of applications for external project funds granted in the period."),
            new Text("Beviljade ansökningar", "Applications granted"),
            new Text("Inlämnade ansökningar", "Applications submitted"),
            ValueKind.COUNT,
            "projects",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final Applications applications;

    GrantedCount(Applications applications) {
        this.applications = applications;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period) {
        ApplicationSum sum = applications.in(period);
        if (sum.isEmpty()) {
            return null;
        }
        BigDecimal granted = BigDecimal.valueOf(sum.granted());
        return new RowFigure(
                        granted,
                        granted,
                        BigDecimal.valueOf(sum.submitted()),
                        sum.changedAt(),
                        "applications?period=" + period.code())
                .of(DEFINITION, parameters, period);
    }
}
