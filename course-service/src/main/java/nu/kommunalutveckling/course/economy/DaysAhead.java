package nu.kommunalutveckling.course.economy;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many days somebody looks ahead: 0 to 366, 14 unless said. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "366", defaultValue = "14")
public record DaysAhead(int value) {
    private static final int MOST = 366;

    /** Reads the parameter; refuses with 400 what is not a whole number from 0 to 366. */
    public static DaysAhead fromString(String sent) {
        if (sent.matches("[0-9]{1,3}") && Integer.parseInt(sent) <= MOST) {
            return new DaysAhead(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "days", "Ska vara ett heltal från 0 till 366.", "Must be a whole number from 0 to 366.")));
    }
}
