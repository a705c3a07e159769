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

/** Attendance range: the lowest and the highest attendance share of the networks of a group. */
@ApplicationScoped
class AttendanceRange implements Measure {
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
            List.of(new Parameter("group", new Text("Gruppen av nätverk", "The group of networks"), true)),
            EnumSet.allOf(PeriodKind.class));

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }
}
