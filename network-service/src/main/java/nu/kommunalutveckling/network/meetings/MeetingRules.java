package nu.kommunalutveckling.network.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what is said of a meeting holds together: its times, and why it was cancelled. */
final class MeetingRules {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private MeetingRules() {}

    /** What is wrong with its times; empty when nothing is. */
    static List<Violation> violations(MeetingPlan plan) {
        List<Violation> violations = new ArrayList<>();
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            violations.add(
                    Violation.inBody("endsAt", "Slutar inte efter att det börjat.", "Does not end after it began."));
        }
        if (plan.day().isBefore(EARLIEST) || plan.day().isAfter(LATEST)) {
            violations.add(
                    Violation.inBody("day", "Ligger utanför åren 2000–2099.", "Lies outside the years 2000–2099."));
        }
        return violations;
    }

    /** What is wrong with a new one, its state included; empty when nothing is. */
    static List<Violation> violationsOfNew(RegisterMeeting register) {
        List<Violation> violations = violations(register);
        violations.addAll(violations(register.state(), register.cancellationReason(), "cancellationReason"));
        return violations;
    }

    /** What is wrong with a reason for cancelling. */
    static List<Violation> violations(MeetingState state, @Nullable CancellationReason reason, String field) {
        boolean cancelled = state == MeetingState.CANCELLED;
        if (cancelled == (reason != null)) {
            return List.of();
        }
        return List.of(
                cancelled
                        ? Violation.inBody(field, "Krävs för att ställa in.", "Is demanded to cancel.")
                        : Violation.inBody(
                                field, "Hör bara till det som ställs in.", "Belongs only to what is cancelled."));
    }
}
