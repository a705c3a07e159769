package nu.kommunalutveckling.gateway.feed;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.time.Duration;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a reader is willing to wait for the next event: 0 to 30 seconds, which every proxy on the way lets pass. */
@Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "30", defaultValue = "0", examples = "0")
public record FeedWait(Duration value) {
    private static final int LONGEST = 30;

    /** Reads the parameter; refuses with 400 what is not a whole number of seconds from 0 to 30. */
    public static FeedWait fromString(String sent) {
        if (sent.matches("0|[1-9][0-9]?") && Integer.parseInt(sent) <= LONGEST) {
            return new FeedWait(Duration.ofSeconds(Integer.parseInt(sent)));
        }
        throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                "wait", "Ska vara ett heltal sekunder från 0 till 30.", "Must be whole seconds from 0 to 30.")));
    }
}
