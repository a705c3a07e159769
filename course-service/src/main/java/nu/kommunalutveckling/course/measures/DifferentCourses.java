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

/** Different courses held: courses that had at least one occasion held in the period. */
@ApplicationScoped
class DifferentCourses implements GroupedMeasure<Tally> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "different-courses",
            new Text("Olika kurser", "Different courses"),
            new Text(
                    "Antalet kurser med minst ett genomfört tillfälle i perioden; för en organisation de som någon därifrån deltog i.",
                    "The number of courses with at least one occasion held in the period; for an organisation those that somebody of it took part in."),
            null,
            null,
            ValueKind.COUNT,
            "courses",
            0,
            List.of(CourseParameters.ORGANISATION),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    DifferentCourses(CountedOccasions occasions) {
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
        if (parameters.containsKey(CourseParameters.ORGANISATION.name())) {
            return CountOfHeads.of(DEFINITION, parameters, period, tally, tally.coursesAttended());
        }
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, tally.courses(), DEFINITION.unit()),
                tally.changedAt(),
                RowAddress.occasions("HELD", period, parameters));
    }
}
