package nu.kommunalutveckling.finance.fundingshares;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many decimals percentages are shown with: none, as reports print them, or one. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "1", defaultValue = "0")
public record Decimals(int value) {

    /** Reads the parameter; refuses with 400 what is neither 0 nor 1. */
    public static Decimals fromString(String sent) {
        return switch (sent) {
            case "0" -> new Decimals(0);
            case "1" -> new Decimals(1);
            default ->
                throw INVALID_PARAMETER.because(
                        List.of(Violation.inQuery("decimals", "Ska vara 0 eller 1.", "Must be 0 or 1.")));
        };
    }
}
