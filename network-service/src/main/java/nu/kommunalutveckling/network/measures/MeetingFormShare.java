package nu.kommunalutveckling.network.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.Measure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;

/** Meeting-form share = meetings held in one form / meetings held. */
@ApplicationScoped
class MeetingFormShare implements Measure {
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
            List.of(new Parameter(
                    "form", new Text("physical, digital eller hybrid", "physical, digital or hybrid"), true)),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
