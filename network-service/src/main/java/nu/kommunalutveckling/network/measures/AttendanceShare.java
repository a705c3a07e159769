package nu.kommunalutveckling.network.measures;

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
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Attendance share = present seats / expected seats, pooled over the meetings held. */
@ApplicationScoped
class AttendanceShare implements GroupedMeasure<List<NetworkSum>> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "attendance-share",
            new Text("Närvaro", "Attendance"),
            new Text(
                    "Närvarande platser genom förväntade platser vid periodens hållna möten, sammanräknat; ersättare räknas som närvarande.",
                    "Present seats over expected seats at the meetings held in the period, pooled; a substitute counts as present."),
            new Text("Närvarande platser", "Seats present"),
            new Text("Förväntade platser", "Seats expected"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(NetworkParameters.NETWORK, NetworkParameters.SERIES, NetworkParameters.ORGANISATION),
            EnumSet.allOf(PeriodKind.class));

    private final AttendanceSums sums;

    AttendanceShare(AttendanceSums sums) {
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
        String organisation = parameters.get(NetworkParameters.ORGANISATION.name());
        Share share = NetworkSum.seats(networks).all();
        if (share.isEmpty()) {
            return null;
        }
        return new Computation(
                MeasureValue.ofShare(DEFINITION.id(), parameters, period, share, DEFINITION.decimals()),
                NetworkSum.lastChanged(networks),
                RowAddress.meetings(period, population, organisation));
    }
}
