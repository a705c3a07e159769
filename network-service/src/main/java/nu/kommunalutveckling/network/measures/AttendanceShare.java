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

/** Attendance share = present seats / expected seats, pooled over the meetings held. */
@ApplicationScoped
class AttendanceShare implements Measure {
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
            List.of(new Parameter(
                    "network",
                    new Text("Ett nätverk; utelämnad: samtliga nätverk", "One network; left out: all networks"),
                    false)),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
