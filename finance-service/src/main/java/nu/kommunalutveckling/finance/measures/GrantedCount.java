package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;

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

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
