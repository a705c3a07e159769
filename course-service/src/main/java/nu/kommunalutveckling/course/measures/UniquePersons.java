package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Unique persons: different people at the occasions of which it is known who came. A sample while it is not known of all. */
@ApplicationScoped
class UniquePersons implements GroupedMeasure<Tally> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "unique-persons",
            new Text("Unika personer", "Unique persons"),
            new Text(
                    "Antalet olika personer som deltog vid de genomförda tillfällen i perioden där det är känt vilka som kom.",
                    "The number of different persons who took part in the occasions of the period of which it is known who came."),
            null,
            null,
            ValueKind.COUNT,
            "persons",
            0,
            List.of(CourseParameters.ORGANISATION, CourseParameters.COURSE),
            EnumSet.allOf(PeriodKind.class));

    private final CountedOccasions occasions;

    UniquePersons(CountedOccasions occasions) {
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
        if (tally.held() > 0 && tally.named() == 0) {
            return null;
        }
        MeasureValue sum =
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, tally.persons(), DEFINITION.unit());
        boolean all = tally.named() == tally.held();
        return new Computation(
                all ? sum : sum.observedAs(Observation.SAMPLE),
                tally.changedAt(),
                RowAddress.participations(period, parameters));
    }
}
