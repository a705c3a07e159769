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
import nu.kommunalutveckling.network.sums.SeatsHeld;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Seats: seats that are valid on the last day of the period, vacant ones among them. */
@ApplicationScoped
class Seats implements GroupedMeasure<SeatsHeld.Count> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "seats",
            new Text("Platser i nätverk", "Seats in networks"),
            new Text(
                    "Antalet platser som gäller periodens sista dag, vakanta inräknade.",
                    "The number of seats that are valid on the last day of the period, vacant ones among them."),
            null,
            null,
            ValueKind.COUNT,
            "seats",
            0,
            List.of(NetworkParameters.NETWORK, NetworkParameters.SERIES, NetworkParameters.ORGANISATION),
            EnumSet.allOf(PeriodKind.class));

    private final SeatsHeld seats;

    Seats(SeatsHeld seats) {
        this.seats = seats;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, SeatsHeld.Count> read(Collection<Asked> asked) {
        return seats.of(asked, NetworkParameters::cut);
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, SeatsHeld.Count seated) {
        String organisation = parameters.get(NetworkParameters.ORGANISATION.name());
        return new Computation(
                MeasureValue.ofCount(DEFINITION.id(), parameters, period, seated.held(), DEFINITION.unit()),
                seated.changedAt(),
                RowAddress.seats(period, parameters.get("network"), organisation));
    }
}
