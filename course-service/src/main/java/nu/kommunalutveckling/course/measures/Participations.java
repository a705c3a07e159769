package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;

/** Participations: attended seats at the occasions held, not unique persons. */
@ApplicationScoped
class Participations implements Measure {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "participations",
            new Text("Deltagare på aktiviteter", "Participants at activities"),
            new Text(
                    "Antalet deltaganden vid periodens genomförda kurstillfällen; en person som går två kurser räknas två gånger.",
                    "The number of participations at the occasions held in the period; a person at two courses counts twice."),
            null,
            null,
            ValueKind.COUNT,
            "participants",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
