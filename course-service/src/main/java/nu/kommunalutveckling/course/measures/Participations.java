package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Participations: attended seats at the occasions held, not unique persons. A sample while some occasion is not counted. */
@ApplicationScoped
class Participations implements GroupedMeasure<Tally> {
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
            List.of(CourseParameters.ORGANISATION, CourseParameters.COURSE),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    Participations(CountedOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, Tally> read(Collection<Asked> asked) {
        return occasions.in(asked);
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, Tally tally) {
        return CountOfHeads.of(DEFINITION, parameters, period, tally, tally.participations());
    }
}
