package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_HELD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.network.meetings.MeetingState;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Reads what the organisations' columns of a sheet say of the seats that are expected at a row's meeting. */
@ApplicationScoped
class AttendanceColumns {
    private static final Text NO_SUCH_COLUMN = new Text(
            "Kolumnen är varken ett fält eller en organisation.", "The column is neither a field nor an organisation.");
    private static final Text TWICE = new Text("Organisationen har två kolumner.", "The organisation has two columns.");
    private static final Text UNREADABLE = new Text(
            "Ska vara PRESENT, SUBSTITUTE eller ABSENT, vid ett hybridmöte med ON_SITE eller REMOTE efter.",
            "Must be PRESENT, SUBSTITUTE or ABSENT, at a hybrid meeting followed by ON_SITE or REMOTE.");
    private static final Text TOO_MANY =
            new Text("Organisationen har %s platser den dagen.", "The organisation has %s seats on that day.");

    private final AttendanceRepository attendances;

    AttendanceColumns(AttendanceRepository attendances) {
        this.attendances = attendances;
    }

    /** What is said of each seat; null when a column cannot be taken, of which the faults tell. */
    @Nullable
    Map<UUID, Mark> marks(ImportMeeting line, RowErrors faults) {
        Map<String, List<UUID>> seats = new HashMap<>();
        attendances.expected(line.network(), line.day()).forEach((seat, organisation) -> seats.computeIfAbsent(
                        organisation, code -> new ArrayList<>())
                .add(seat));
        Map<UUID, Mark> marks = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (var column : line.cells().entrySet()) {
            String organisation = AttendanceCell.organisation(column.getKey());
            Text fault = organisation == null
                    ? NO_SUCH_COLUMN
                    : !seen.add(organisation)
                            ? TWICE
                            : mark(column.getValue(), line, seats.getOrDefault(organisation, List.of()), marks);
            if (fault != null) {
                faults.add(column.getKey(), fault);
                sound = false;
            }
        }
        return sound ? marks : null;
    }

    /** Marks an organisation's seats, the first one first; tells what is wrong when they cannot be. */
    private static @Nullable Text mark(
            @Nullable Object cell, ImportMeeting line, List<UUID> seats, Map<UUID, Mark> marks) {
        if (cell == null) {
            return null;
        }
        List<Optional<Mark>> said = AttendanceCell.marks(cell.toString(), line.form());
        if (said == null) {
            return UNREADABLE;
        }
        if (line.state() != MeetingState.HELD) {
            return MEETING_NOT_HELD.because(line.state()).detail();
        }
        if (said.size() > seats.size()) {
            return TOO_MANY.filled(seats.size());
        }
        for (int i = 0; i < said.size(); i++) {
            UUID seat = seats.get(i);
            said.get(i).ifPresent(mark -> marks.put(seat, mark));
        }
        return null;
    }
}
