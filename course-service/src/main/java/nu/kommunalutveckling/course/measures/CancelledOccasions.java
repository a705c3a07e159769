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

/** Cancelled: occasions of the period that will not take place, by reason. */
@ApplicationScoped
class CancelledOccasions implements GroupedMeasure<Tally> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "cancelled-occasions",
            new Text("Inställda kurser", "Courses cancelled"),
            new Text(
                    "Antalet kurstillfällen i perioden som ställts in, alla eller av ett skäl.",
                    "The number of course occasions of the period that were cancelled, all or for one reason."),
            null,
            null,
            ValueKind.COUNT,
            "courses",
            0,
            List.of(CourseParameters.COURSE, CourseParameters.REASON),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    CancelledOccasions(CountedOccasions occasions) {
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
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, tally.cancelled(), DEFINITION.unit()),
                tally.changedAt(),
                RowAddress.occasions("CANCELLED", period, parameters));
    }
}
