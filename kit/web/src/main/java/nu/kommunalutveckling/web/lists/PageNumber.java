package nu.kommunalutveckling.web.lists;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which page of a list, from 1. A type of its own because {@code ?page=abc} into an {@code int} would be a 404 by the
 * rules of JAX-RS.
 */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000000", defaultValue = "1")
public record PageNumber(int value) {
    private static final int HIGHEST = 1_000_000;

    /** Reads the parameter; refuses with 400 what is not a whole number from 1 to 1 000 000. */
    public static PageNumber fromString(String sent) {
        return new PageNumber(wholeNumber("page", sent, HIGHEST));
    }

    static int wholeNumber(String parameter, String sent, int highest) {
        if (sent.matches("[1-9][0-9]{0,6}") && Integer.parseInt(sent) <= highest) {
            return Integer.parseInt(sent);
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                parameter,
                "Ska vara ett heltal från 1 till %d.".formatted(highest),
                "Must be a whole number from 1 to %d.".formatted(highest))));
    }
}
