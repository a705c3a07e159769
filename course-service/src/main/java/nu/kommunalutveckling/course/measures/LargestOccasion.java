package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Largest occasion: participants at the held occasion that had most of them. */
@ApplicationScoped
class LargestOccasion implements GroupedMeasure<Tally> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "largest-occasion",
            new Text("Största tillfället", "Largest occasion"),
            new Text(
                    "Antalet deltagare vid det genomförda tillfälle i perioden som hade flest.",
                    "The number of participants at the occasion held in the period that had most of them."),
            null,
            null,
            ValueKind.COUNT,
            "participants",
            0,
            List.of(CourseParameters.COURSE),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    LargestOccasion(CountedOccasions occasions) {
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
        if (tally.counted() == 0) {
            return null;
        }
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, tally.largest(), DEFINITION.unit()),
                tally.changedAt(),
                RowAddress.participations(period, parameters) + "&sort=-participants");
    }
}
