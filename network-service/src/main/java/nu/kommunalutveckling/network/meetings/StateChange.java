package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_BEGUN;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;

/** Which state a meeting can go to from which: any other, but held only once it has begun, and back only with a note. */
final class StateChange {
    private StateChange() {}

    /** Refuses a step to another state that cannot be taken. */
    static void demandPossible(Meeting meeting, ChangeMeetingState change, Instant now) {
        List<Violation> violations = MeetingRules.violations(change.state(), change.reason(), "reason");
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        if (change.state() == MeetingState.HELD && now.isBefore(meeting.begin())) {
            throw MEETING_NOT_BEGUN.because(meeting.day);
        }
        boolean takenBack = meeting.state != MeetingState.PLANNED;
        if (takenBack && (change.note() == null || change.note().isBlank())) {
            throw INVALID.because(List.of(Violation.inBody(
                    "note",
                    "Krävs för att ta tillbaka det som hållits eller ställts in.",
                    "Is demanded to take back what was held or cancelled.")));
        }
    }
}
