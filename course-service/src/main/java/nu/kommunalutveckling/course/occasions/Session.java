package nu.kommunalutveckling.course.occasions;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sitting of an occasion. In a table's cell it is written as an interval of ISO 8601, {@code start/end}.
 *
 * @param endsAt later than {@code startsAt}
 */
@Schema(name = "Session")
public record Session(@NotNull Instant startsAt, @NotNull Instant endsAt) {
    private static final String BETWEEN = ";";

    /**
     * Reads what {@link #written} writes, with or without blanks, as an exported list has them.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static List<Session> parse(String written) {
        List<Session> sessions = new ArrayList<>();
        for (String interval : written.replace(" ", "").split(BETWEEN, -1)) {
            String[] ends = interval.split("/", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("A session is written start/end");
            }
            try {
                sessions.add(new Session(Instant.parse(ends[0]), Instant.parse(ends[1])));
            } catch (DateTimeException unreadable) {
                throw new IllegalArgumentException("A session is written start/end", unreadable);
            }
        }
        return List.copyOf(sessions);
    }

    /** The sessions in one line, in their order. */
    static String written(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(BETWEEN));
    }

    LocalDate firstDay() {
        return LocalDate.ofInstant(startsAt, Period.ZONE);
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt, Period.ZONE);
    }

    @Override
    public String toString() {
        return startsAt + "/" + endsAt;
    }
}
