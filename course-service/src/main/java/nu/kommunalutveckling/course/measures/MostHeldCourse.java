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

/** Most held course: how often the course was held that was held most. */
@ApplicationScoped
class MostHeldCourse implements GroupedMeasure<Tally> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "most-held-course",
            new Text("Mest hållna kursen", "Most held course"),
            new Text(
                    "Hur många gånger den kurs hölls som hölls flest gånger i perioden.",
                    "How many times the course was held that was held most often in the period."),
            null,
            null,
            ValueKind.COUNT,
            "courses",
            0,
            List.of(),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    MostHeldCourse(CountedOccasions occasions) {
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
        if (tally.held() == 0) {
            return null;
        }
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, tally.mostHeld(), DEFINITION.unit()),
                tally.changedAt(),
                RowAddress.occasions("HELD", period, parameters) + "&sort=course");
    }
}
