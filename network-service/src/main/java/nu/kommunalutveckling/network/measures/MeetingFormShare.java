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
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.MeetingCounts;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Meeting-form share = meetings held in one form / meetings held. */
@ApplicationScoped
class MeetingFormShare implements GroupedMeasure<List<NetworkSum>> {
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "meeting-form-share",
            new Text("Andel möten i en form", "Share of meetings in one form"),
            new Text(
                    "Hållna möten i en form (fysisk, digital, hybrid) genom samtliga hållna möten.",
                    "Meetings held in one form (physical, digital, hybrid) over all meetings held."),
            new Text("Hållna möten i formen", "Meetings held in the form"),
            new Text("Hållna möten", "Meetings held"),
            ValueKind.PERCENT,
            "percent",
            0,
            List.of(
                    new Parameter(
                            "form", new Text("physical, digital eller hybrid", "physical, digital or hybrid"), true),
                    NetworkParameters.NETWORK,
                    NetworkParameters.SERIES),
            EnumSet.allOf(PeriodKind.class));

    private final AttendanceSums sums;

    MeetingFormShare(AttendanceSums sums) {
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
        Share share = share(parameters.get("form"), NetworkSum.meetings(networks));
        if (share.isEmpty()) {
            return null;
        }
        return new Computation(
                MeasureValue.ofShare(DEFINITION.id(), parameters, period, share, DEFINITION.decimals()),
                NetworkSum.lastChanged(networks),
                RowAddress.meetings(period, population, null));
    }

    /** A form that meetings do not have has no share. */
    private static Share share(@Nullable String form, MeetingCounts meetings) {
        return switch (form) {
            case "physical" -> meetings.physicalShare();
            case "digital" -> meetings.digitalShare();
            case "hybrid" -> meetings.hybridShare();
            case null, default -> Share.EMPTY;
        };
    }
}
