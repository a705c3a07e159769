package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The year of a plan in a query, 2001 to 2099. An {@code int} would make a misspelt one a 404. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "2001", maximum = "2099", examples = "2022")
public record PlanYear(int value) {
    /** Reads the parameter; refuses with 400 what is not a year from 2001 to 2099. */
    public static PlanYear fromString(String sent) {
        if (sent.matches("20[0-9]{2}") && !sent.equals("2000")) {
            return new PlanYear(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "year", "Ska vara ett år från 2001 till 2099.", "Must be a year from 2001 to 2099.")));
    }
}
