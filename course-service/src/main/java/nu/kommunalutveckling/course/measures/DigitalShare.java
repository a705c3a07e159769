package nu.kommunalutveckling.course.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Share;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Digital share = digital occasions held / occasions held. */
@ApplicationScoped
class DigitalShare implements GroupedMeasure<Tally> {
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

    private final CountedOccasions occasions;

    DigitalShare(CountedOccasions occasions) {
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
        Share share = new Share(tally.digital(), tally.held());
        return new Computation(
                MeasureValue.ofShare(DEFINITION.id(), parameters, period, share, DEFINITION.decimals()),
                tally.changedAt(),
                RowAddress.occasions("HELD", period, parameters));
    }
}
