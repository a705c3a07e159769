package nu.kommunalutveckling.course.catalogue;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The instant after which something changed. A type of its own, so that any other text is a 400. */
@Schema(type = SchemaType.STRING, format = "date-time")
public record Since(Instant instant) {
    /** Reads the parameter; refuses with 400 what is no instant. */
    public static Since fromString(String sent) {
        try {
            return new Since(Instant.parse(sent));
        } catch (DateTimeException unreadable) {
            throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                    "since",
                    "Ska vara ett ögonblick, 2026-05-04T07:00:00Z.",
                    "Must be an instant, 2026-05-04T07:00:00Z.")));
        }
    }
}
