package nu.kommunalutveckling.network.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.network.meetings.MeetingLocks;
import nu.kommunalutveckling.network.meetings.NewMeetings;
import nu.kommunalutveckling.network.meetings.RegisterMeeting;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.network.networks.NetworkLocks;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a sheet of meetings and who came, all or nothing. A meeting that is there already, exactly so and with the same
 * attendance, is left alone; one at the same time that is otherwise is a fault. Imports wait for each other: two of the same sheet
 * at once would both find nothing there.
 */
@ApplicationScoped
class MeetingImport {
    private static final int KEPT_IN_MEMORY = 200;
    private static final Text NO_SUCH_NETWORK = new Text("Nätverket finns inte.", "There is no such network.");
    private static final Text OTHERWISE = new Text(
            "Mötet finns redan och ser annorlunda ut; ändra det i stället.",
            "The meeting exists already and is otherwise; change it instead.");

    private final Imports imports;
    private final NetworkLocks networks;
    private final NewMeetings newMeetings;
    private final MeetingLocks meetings;
    private final AttendanceRepository attendances;
    private final AttendanceColumns columns;
    private final ChangeLog changes;
    private final Clock clock;

    MeetingImport(
            Imports imports,
            NetworkLocks networks,
            NewMeetings newMeetings,
            MeetingLocks meetings,
            AttendanceRepository attendances,
            AttendanceColumns columns,
            ChangeLog changes,
            Clock clock) {
        this.imports = imports;
        this.networks = networks;
        this.newMeetings = newMeetings;
        this.meetings = meetings;
        this.attendances = attendances;
        this.columns = columns;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun, String by) {
        RowErrors errors = imports.errors();
        attendances.oneImportAtATime();
        Map<String, LockedNetwork> all = networks.allShared();
        Instant now = clock.instant();
        List<UUID> created = new ArrayList<>();
        long rows = imports.read(body, type, ImportMeeting.class, errors, (row, line, faults) -> {
            UUID taken = take(line, all.get(line.network()), by, now, faults);
            if (taken != null) {
                created.add(taken);
            }
            if (row % KEPT_IN_MEMORY == 0) {
                attendances.flush();
                attendances.getEntityManager().clear();
            }
        });
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        attendances.flush();
        meetings.recount(created);
        ImportReport report = errors.report(dryRun, rows, created.size(), rows - created.size());
        if (!dryRun && !created.isEmpty()) {
            changes.record("imported", "meetings", null, report, null);
        }
        return report;
    }

    /** The new meeting that the row became; null when it is there already or at fault. */
    private @Nullable UUID take(
            ImportMeeting line, @Nullable LockedNetwork network, String by, Instant now, RowErrors faults) {
        if (network == null) {
            faults.add("network", NO_SUCH_NETWORK);
            return null;
        }
        RegisterMeeting said = line.meeting();
        Map<UUID, Mark> marks = columns.marks(line, faults);
        if (marks == null || !holdsTogether(said, faults)) {
            return null;
        }
        Map<UUID, Boolean> there = newMeetings.beginningThen(said);
        if (there.isEmpty()) {
            return isPossible(network, said, faults) ? add(said, marks, by, now) : null;
        }
        if (there.entrySet().stream()
                .noneMatch(one -> one.getValue() && marks(one.getKey()).equals(marks))) {
            faults.add("day", OTHERWISE);
        }
        return null;
    }

    private UUID add(RegisterMeeting said, Map<UUID, Mark> marks, String by, Instant now) {
        UUID meeting = newMeetings.add(said);
        marks.forEach((seat, mark) -> attendances.persist(Attendance.of(meeting, seat, 1, mark, by, now)));
        return meeting;
    }

    /** What is in force at a meeting that is there. */
    private Map<UUID, Mark> marks(UUID meeting) {
        Map<UUID, Mark> there = new HashMap<>();
        attendances.inForce(meeting).forEach((seat, attendance) -> there.put(seat, attendance.mark()));
        return there;
    }

    private boolean holdsTogether(RegisterMeeting said, RowErrors faults) {
        List<Violation> violations = newMeetings.violations(said);
        violations.forEach(violation -> faults.add(violation.field(), violation.message()));
        return violations.isEmpty();
    }

    private boolean isPossible(LockedNetwork network, RegisterMeeting said, RowErrors faults) {
        try {
            newMeetings.demandPossible(network, said);
            return true;
        } catch (ProblemException refused) {
            faults.add("day", refused.detail());
            return false;
        }
    }
}
