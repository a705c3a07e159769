package nu.kommunalutveckling.finance.areas;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year in an address, 2000 to 2099: a calendar year. An {@code int} would make a misspelt one a 404. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "2000", maximum = "2099", examples = "2022")
public record AccountingYear(int value) {
    /** The first year that money can be booked in. */
    public static final int FIRST = 2000;

    /** The last year that money can be booked in. */
    public static final int LAST = 2099;

    /** Reads the parameter; refuses with 400 what is not a year from 2000 to 2099. */
    public static AccountingYear fromString(String sent) {
        if (sent.matches("20[0-9]{2}")) {
            return new AccountingYear(Integer.parseInt(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "year", "Ska vara ett år från 2000 till 2099.", "Must be a year from 2000 to 2099.")));
    }
}
