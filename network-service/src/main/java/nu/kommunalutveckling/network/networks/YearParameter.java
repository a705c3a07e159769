package nu.kommunalutveckling.network.networks;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year to filter by, 2000 to 2099. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "2000", maximum = "2099")
public record YearParameter(int value) {
    /** For JAX-RS, which would answer 404 to a number that is none. */
    public static YearParameter fromString(String sent) {
        if (!sent.matches("20[0-9]{2}")) {
            throw INVALID_PARAMETER.because(List.of(
                    Violation.inQuery("activeIn", "Ska vara ett år, 2000–2099.", "Must be a year, 2000–2099.")));
        }
        return new YearParameter(Integer.parseInt(sent));
    }
}
