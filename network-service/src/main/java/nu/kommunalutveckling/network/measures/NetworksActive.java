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

/** Networks active: networks that held at least one meeting in the period. */
@ApplicationScoped
class NetworksActive implements GroupedMeasure<List<NetworkSum>> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "networks-active",
            new Text("Aktiva nätverk", "Networks active"),
            new Text(
                    "Antalet nätverk som höll minst ett möte i perioden.",
                    "The number of networks that held at least one meeting in the period."),
            null,
            null,
            ValueKind.COUNT,
            "networks",
            0,
            List.of(NetworkParameters.SERIES),
            EnumSet.allOf(PeriodKind.class));

    private final AttendanceSums sums;

    NetworksActive(AttendanceSums sums) {
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
        long active = networks.stream()
                .filter(network -> network.meetings().held() > 0)
                .count();
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, active, DEFINITION.unit()),
                NetworkSum.lastChanged(networks),
                RowAddress.results(period, population));
    }
}
