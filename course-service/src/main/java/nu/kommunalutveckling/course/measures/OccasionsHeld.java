package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;

/** Occasions held: course occasions that took place in the period. */
@ApplicationScoped
class OccasionsHeld implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "occasions-held",
            new Text("Genomförda kurser", "Courses held"),
            new Text(
                    "Antalet kurstillfällen som genomförts i perioden.",
                    "The number of course occasions held in the period."),
            null,
            null,
            ValueKind.COUNT,
            "courses",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
