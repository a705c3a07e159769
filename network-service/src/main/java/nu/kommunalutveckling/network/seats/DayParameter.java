package nu.kommunalutveckling.network.seats;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day to filter by. A type of its own, so that any other text is a 400. */
@Schema(type = SchemaType.STRING, format = "date")
public record DayParameter(LocalDate value) {
    /** Reads the parameter; refuses with 400 what is no day. */
    public static DayParameter fromString(String sent) {
        try {
            return new DayParameter(LocalDate.parse(sent));
        } catch (DateTimeException unreadable) {
            throw INVALID_PARAMETER.because(List.of(
                    Violation.inQuery("validOn", "Ska vara en dag, ÅÅÅÅ-MM-DD.", "Must be a day, YYYY-MM-DD.")));
        }
    }
}
