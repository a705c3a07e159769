package nu.kommunalutveckling.course.occasions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what is said of an occasion holds together: its times, its place, its last day. */
final class OccasionRules {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private OccasionRules() {}

    /** What is wrong with it; empty when nothing is. The sessions are as many as they should be. */
    static List<Violation> violations(OccasionPlan plan) {
        List<Violation> violations = new ArrayList<>();
        times(plan.sessions(), violations);
        if (plan.lastRegistrationDay().isAfter(plan.sessions().getFirst().firstDay())) {
            violations.add(
                    Violation.inBody("lastRegistrationDay", "Är efter den första dagen.", "Is after the first day."));
        }
        if (plan.form() != OccasionForm.DIGITAL && plan.place() == null) {
            violations.add(Violation.inBody(
                    "place", "Krävs när någon möts på plats.", "Is demanded where somebody meets in a room."));
        }
        return violations;
    }

    /** What is wrong with a new one, its state included; empty when nothing is. */
    static List<Violation> violationsOfNew(PlanOccasion plan) {
        List<Violation> violations = violations(plan);
        violations.addAll(violations(plan.state(), plan.cancellationReason(), "cancellationReason"));
        return violations;
    }

    /** What is wrong with a reason for cancelling. */
    static List<Violation> violations(OccasionState state, @Nullable CancellationReason reason, String field) {
        boolean cancelled = state == OccasionState.CANCELLED;
        if (cancelled == (reason != null)) {
            return List.of();
        }
        return List.of(
                cancelled
                        ? Violation.inBody(field, "Krävs för att ställa in.", "Is demanded to cancel.")
                        : Violation.inBody(
                                field, "Hör bara till det som ställs in.", "Belongs only to what is cancelled."));
    }

    private static void times(List<Session> sessions, List<Violation> violations) {
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String field = "sessions[" + i + "]";
            if (!session.endsAt().isAfter(session.startsAt())) {
                violations.add(Violation.inBody(
                        field + ".endsAt", "Slutar inte efter att det börjat.", "Does not end after it began."));
            }
            if (i > 0 && session.startsAt().isBefore(sessions.get(i - 1).endsAt())) {
                violations.add(Violation.inBody(
                        field + ".startsAt",
                        "Börjar innan det föregående passet slutat.",
                        "Begins before the session ahead of it has ended."));
            }
            if (session.firstDay().isBefore(EARLIEST) || session.lastDay().isAfter(LATEST)) {
                violations.add(
                        Violation.inBody(field, "Ligger utanför åren 2000–2099.", "Lies outside the years 2000–2099."));
            }
        }
    }

    /** Whether the plan says something that is not so yet: that it was held before it began. */
    static boolean isHeldBeforeItBegan(OccasionState state, OccasionPlan plan, Instant now) {
        return state == OccasionState.HELD
                && plan.sessions().getFirst().startsAt().isAfter(now);
    }

    /** The day that decides which period an occasion belongs to: its last, in Sweden. */
    static LocalDate countedOn(OccasionPlan plan) {
        return LocalDate.ofInstant(plan.sessions().getLast().endsAt(), Period.ZONE);
    }
}
