package nu.kommunalutveckling.course.courses;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many free seats somebody looks for: 1 to 500. A type of its own, so that any other text is a 400. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "500")
public record SeatsWanted(int value) {
    private static final int MOST = 500;

    /** Reads the parameter; refuses with 400 what is not a whole number from 1 to 500. */
    public static SeatsWanted fromString(String sent) {
        if (sent.matches("[1-9][0-9]{0,2}") && Integer.parseInt(sent) <= MOST) {
            return new SeatsWanted(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "freeSeats", "Ska vara ett heltal från 1 till 500.", "Must be a whole number from 1 to 500.")));
    }
}
