package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.attendance.AttendanceRefusals.ATTENDANCE_REGISTERED;
import static nu.kommunalutveckling.network.attendance.AttendanceRefusals.FOREIGN_ORGANISATION;
import static nu.kommunalutveckling.network.attendance.AttendanceRefusals.SEAT_NOT_VALID;
import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_HELD;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.network.attendance.RegisterAttendance.Entry;
import nu.kommunalutveckling.network.meetings.LockedMeeting;
import nu.kommunalutveckling.network.meetings.MeetingForm;
import nu.kommunalutveckling.network.meetings.MeetingLocks;
import nu.kommunalutveckling.network.meetings.MeetingState;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Writes attendance, one request at a time for each meeting, and counts the meeting anew. What another registered is never
 * written over: to say something else of a seat is a correction, which names what it corrects.
 */
@ApplicationScoped
class Registering {
    private final AttendanceRepository attendances;
    private final MeetingLocks meetings;
    private final ClosedPeriods closedPeriods;
    private final Clock clock;

    Registering(AttendanceRepository attendances, MeetingLocks meetings, ClosedPeriods closedPeriods, Clock clock) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
    }

    /**
     * Registers seats, all of them or none; one that is registered exactly so already is left alone.
     *
     * @param own the only organisation whose seats are taken; null when all are
     */
    void register(UUID id, List<Entry> entries, String by, @Nullable String own) {
        demandOnce(entries);
        LockedMeeting meeting = open(id);
        Map<UUID, Mark> marks = marks(entries, meeting.form());
        demandSeats(meeting, marks.keySet(), own);
        Map<UUID, Attendance> there = attendances.inForce(id);
        marks.forEach((seat, mark) -> {
            Attendance registered = there.get(seat);
            if (registered == null) {
                int version = attendances.nextVersion(id, seat);
                attendances.persist(Attendance.of(id, seat, version, mark, by, clock.instant()));
            } else if (!registered.mark().equals(mark)) {
                throw ATTENDANCE_REGISTERED.because(seat);
            }
        });
        settle(id);
    }

    /** Puts a new version in the place of the one in force. */
    void correct(LockedMeeting meeting, Attendance inForce, CorrectAttendance correct, String by) {
        Mark mark = Mark.of(correct.presence(), correct.channel(), meeting.form());
        if (!mark.isWhole()) {
            throw INVALID.because(List.of(channelFault("channel", mark)));
        }
        withdraw(inForce);
        int next = attendances.nextVersion(inForce.meeting, inForce.seat);
        attendances.persist(Attendance.of(inForce.meeting, inForce.seat, next, mark, by, clock.instant()));
        settle(inForce.meeting);
    }

    /** Takes the version in force out of force. It stays to be read. */
    void withdraw(Attendance inForce) {
        inForce.inForce = false;
        attendances.flush();
    }

    /** Counts the meeting anew, as it has become. */
    void settle(UUID meeting) {
        attendances.flush();
        meetings.recount(meeting);
    }

    /** The meeting, held until the transaction ends; refuses one that is not held, or lies in a closed period. */
    LockedMeeting open(UUID id) {
        LockedMeeting meeting = meetings.lock(id);
        if (meeting.state() != MeetingState.HELD) {
            throw MEETING_NOT_HELD.because(meeting.state());
        }
        closedPeriods.demandOpen(List.of(meeting.day()));
        return meeting;
    }

    private void demandSeats(LockedMeeting meeting, Set<UUID> seats, @Nullable String own) {
        Map<UUID, String> expected = attendances.expected(meeting.network(), meeting.day());
        for (UUID seat : seats) {
            String organisation = expected.get(seat);
            if (organisation == null) {
                throw SEAT_NOT_VALID.because(seat, meeting.day());
            }
            if (own != null && !own.equals(organisation)) {
                throw FOREIGN_ORGANISATION.because(own);
            }
        }
    }

    private static void demandOnce(List<Entry> entries) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i).seat())) {
                violations.add(Violation.inBody("attendances[" + i + "].seat", "Står två gånger.", "Stands twice."));
            }
        }
        demand(violations);
    }

    private static Map<UUID, Mark> marks(List<Entry> entries, MeetingForm form) {
        List<Violation> violations = new ArrayList<>();
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Mark mark = Mark.of(entry.presence(), entry.channel(), form);
            if (!mark.isWhole()) {
                violations.add(channelFault("attendances[" + i + "].channel", mark));
            }
            marks.put(entry.seat(), mark);
        }
        demand(violations);
        return marks;
    }

    private static Violation channelFault(String field, Mark mark) {
        return mark.presence() == Presence.ABSENT
                ? Violation.inBody(field, "Hör bara till den som var med.", "Belongs only to whoever was there.")
                : Violation.inBody(field, "Krävs vid ett hybridmöte.", "Is demanded at a hybrid meeting.");
    }

    private static void demand(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
