package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_CANCELLED;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_NOT_BEGUN;
import static nu.kommunalutveckling.course.occasions.OccasionRefusals.STATE_NOT_REACHABLE;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import java.time.Instant;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;

/** Which state an occasion can go to from which. Cancelled is the end; held can be taken back, with a note. */
final class StateChange {
    private StateChange() {}

    /** Refuses a step to another state that cannot be taken. */
    static void demandPossible(Occasion occasion, ChangeOccasionState change, Instant now) {
        if (occasion.state == OccasionState.CANCELLED) {
            throw OCCASION_CANCELLED.because(occasion.key);
        }
        boolean possible =
                switch (change.state()) {
                    case PLANNED -> occasion.state == OccasionState.OPEN && occasion.taken + occasion.waiting == 0;
                    case OPEN -> true;
                    case HELD -> true;
                    case CANCELLED -> occasion.state != OccasionState.HELD;
                };
        if (!possible) {
            throw STATE_NOT_REACHABLE.because(occasion.state, change.state());
        }
        if (change.state() == OccasionState.HELD && now.isBefore(occasion.startsAt)) {
            throw OCCASION_NOT_BEGUN.because(occasion.key);
        }
        boolean takenBack = occasion.state == OccasionState.HELD;
        if (takenBack && (change.note() == null || change.note().isBlank())) {
            throw INVALID.because(List.of(Violation.inBody(
                    "note", "Krävs för att öppna det som varit genomfört.", "Is demanded to open what was held.")));
        }
    }
}
