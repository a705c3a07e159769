package nu.kommunalutveckling.sample.measures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** One measure of each kind of value. */
class SampleMeasures {
    private static final Set<PeriodKind> ALL = EnumSet.allOf(PeriodKind.class);

    private record Sample(MeasureDefinition definition) implements Measure {}

    @Produces
    @Singleton
    Measure turnout() {
        return new Sample(new MeasureDefinition(
                "turnout",
                new Text("Närvaro", "Turnout"),
                new Text("Närvarande genom väntade.", "Those present over those expected."),
                new Text("Närvarande", "Present"),
                new Text("Väntade", "Expected"),
                ValueKind.PERCENT,
                "percent",
                0,
                List.of(parameter("network", false), parameter("form", false)),
                ALL));
    }

    @Produces
    @Singleton
    Measure spread() {
        return unparted("spread", ValueKind.RANGE, "percent", List.of(parameter("group", true)), ALL);
    }

    @Produces
    @Singleton
    Measure result() {
        return unparted("result", ValueKind.MONEY, "SEK", List.of(), EnumSet.of(PeriodKind.YEAR));
    }

    @Produces
    @Singleton
    Measure visits() {
        return unparted("visits", ValueKind.COUNT, "visits", List.of(parameter("place", false)), ALL);
    }

    @Produces
    @Singleton
    Measure covered() {
        return unparted("covered", ValueKind.COVERAGE, "yes-no", List.of(parameter("place", false)), ALL);
    }

    /** Counts one row for each letter of its place, when it is told a place. */
    @Produces
    @Singleton
    Measure letters() {
        Text words = new Text("Måttet letters", "The measure letters");
        MeasureDefinition definition = new MeasureDefinition(
                "letters",
                words,
                words,
                null,
                null,
                ValueKind.COUNT,
                "letters",
                0,
                List.of(parameter("place", false)),
                EnumSet.of(PeriodKind.YEAR, PeriodKind.TERTIAL));
        return new Measure() {
            @Override
            public MeasureDefinition definition() {
                return definition;
            }

            @Override
            public @Nullable Computation compute(Map<String, String> parameters, Period period) {
                String place = parameters.get("place");
                return place == null
                        ? null
                        : new Computation(
                                MeasureValue.ofCount("letters", parameters, period, place.length(), "letters"),
                                Instant.parse("2023-01-20T09:14:03Z"),
                                "places/" + place);
            }
        };
    }

    private static Measure unparted(
            String id, ValueKind kind, String unit, List<Parameter> parameters, Set<PeriodKind> periods) {
        Text words = new Text("Måttet " + id, "The measure " + id);
        return new Sample(new MeasureDefinition(id, words, words, null, null, kind, unit, 0, parameters, periods));
    }

    private static Parameter parameter(String name, boolean required) {
        return new Parameter(name, new Text("Parametern " + name, "The parameter " + name), required);
    }
}
