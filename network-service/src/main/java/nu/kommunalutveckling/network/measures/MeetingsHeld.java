package nu.kommunalutveckling.network.measures;

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
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Meetings held: meetings that took place in the period. */
@ApplicationScoped
class MeetingsHeld implements GroupedMeasure<List<NetworkSum>> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "meetings-held",
            new Text("Hållna möten", "Meetings held"),
            new Text("Antalet möten som hållits i perioden.", "The number of meetings held in the period."),
            null,
            null,
            ValueKind.COUNT,
            "meetings",
            0,
            List.of(NetworkParameters.NETWORK, NetworkParameters.SERIES),
            EnumSet.allOf(PeriodKind.class));

    private final AttendanceSums sums;

    MeetingsHeld(AttendanceSums sums) {
        this.sums = sums;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, List<NetworkSum>> read(Collection<Asked> asked) {
        return sums.byNetwork(asked, NetworkParameters::cut);
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, List<NetworkSum> networks) {
        Population population = Population.of(parameters);
        long held = NetworkSum.meetings(networks).held();
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, held, DEFINITION.unit()),
                NetworkSum.lastChanged(networks),
                RowAddress.meetings(period, population, null));
    }
}
