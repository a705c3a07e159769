package nu.kommunalutveckling.network.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.Range;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.Cut;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Attendance range: the lowest and the highest attendance share of the networks of a group. */
@ApplicationScoped
class AttendanceRange implements GroupedMeasure<List<NetworkSum>> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "attendance-range",
            new Text("Närvaro, lägst–högst i en grupp", "Attendance, lowest to highest of a group"),
            new Text(
                    "Lägsta och högsta närvaro bland nätverken i en grupp.",
                    "The lowest and the highest attendance among the networks of a group."),
            null,
            null,
            ValueKind.RANGE,
            "percent",
            0,
            List.of(new Parameter(
                    "group",
                    new Text(
                            "Gruppen: en serie av nätverk, som region",
                            "The group: a series of networks, such as region"),
                    true)),
            EnumSet.allOf(PeriodKind.class));

    private final AttendanceSums sums;

    AttendanceRange(AttendanceSums sums) {
        this.sums = sums;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, List<NetworkSum>> read(Collection<Asked> asked) {
        return sums.byNetwork(asked, one -> new Cut(one.period(), group(one.parameters()), null));
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, List<NetworkSum> networks) {
        List<BigDecimal> shares = networks.stream()
                .map(network -> network.seats().all().percent(DEFINITION.decimals()))
                .filter(Objects::nonNull)
                .toList();
        if (shares.isEmpty()) {
            return null;
        }
        return new Computation(
                MeasureValue.ofRange(DEFINITION.id(), parameters, period, Range.of(shares), DEFINITION.unit()),
                NetworkSum.lastChanged(networks),
                RowAddress.results(period, group(parameters)));
    }

    private static Population group(Map<String, String> parameters) {
        return Population.of(null, parameters.get("group"), null);
    }
}
