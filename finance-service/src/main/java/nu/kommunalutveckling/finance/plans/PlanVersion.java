package nu.kommunalutveckling.finance.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of a version in a query, from 1. An {@code int} would make a misspelt one a 404. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "999999")
public record PlanVersion(int value) {

    /** Reads the parameter; refuses with 400 what is not a whole number from 1 to 999999. */
    public static PlanVersion fromString(String sent) {
        if (sent.matches("[1-9][0-9]{0,5}")) {
            return new PlanVersion(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(
                Violation.inQuery("from, to", "Versioner är heltal från 1.", "Versions are whole numbers from 1.")));
    }
}
