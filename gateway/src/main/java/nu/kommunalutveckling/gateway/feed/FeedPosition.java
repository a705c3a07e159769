package nu.kommunalutveckling.gateway.feed;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the feed: the number of the last event that was seen, 0 before the first. */
@Schema(
        type = SchemaType.INTEGER,
        format = "int64",
        minimum = "0",
        maximum = "999999999999999",
        defaultValue = "0",
        examples = "0")
public record FeedPosition(long value) {
    /** Reads the parameter; refuses with 400 what is not a whole number from 0. */
    public static FeedPosition fromString(String sent) {
        if (sent.matches("0|[1-9][0-9]{0,14}")) {
            return new FeedPosition(Long.parseLong(sent));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "since",
                "Ska vara next ur ett tidigare svar: ett heltal från 0.",
                "Must be next of an earlier answer: a whole number from 0.")));
    }
}
