package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many months the burn is measured over: 1 to 36, 12 unless said. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "36", defaultValue = "12")
public record BurnWindow(int months) {
    private static final int LONGEST = 36;

    /** Reads the parameter; refuses with 400 what is not a whole number from 1 to 36. */
    public static BurnWindow fromString(String sent) {
        if (sent.matches("[1-9][0-9]?") && Integer.parseInt(sent) <= LONGEST) {
            return new BurnWindow(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "window", "Ska vara ett antal månader från 1 till 36.", "Must be a number of months from 1 to 36.")));
    }
}
