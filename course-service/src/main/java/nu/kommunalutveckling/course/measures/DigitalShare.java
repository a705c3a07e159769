package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;

/** Digital share = digital occasions held / occasions held. */
@ApplicationScoped
class DigitalShare implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "digital-share",
            new Text("Andel utbildningar som genomförs digitalt", "Share of courses held digitally"),
            new Text(
                    "Digitala genomförda kurstillfällen genom samtliga genomförda.",
                    "Digital occasions held over all occasions held."),
            new Text("Digitala genomförda kurstillfällen", "Digital occasions held"),
            new Text("Genomförda kurstillfällen", "Occasions held"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
