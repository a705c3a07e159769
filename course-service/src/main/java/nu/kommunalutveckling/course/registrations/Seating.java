package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_CANCELLED;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.OCCASION_HELD;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.OCCASION_NOT_OPEN;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.REGISTRATION_CLOSED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.REGISTERED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nu.kommunalutveckling.course.occasions.LockedOccasion;
import nu.kommunalutveckling.course.occasions.OccasionChanged;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.course.occasions.OccasionState;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.changes.ChangeLog;

/**
 * Gives seats, in the order in which people came. All of it happens while the occasion's row is held, so two replicas never give
 * the same seat; and in the transaction of whatever freed the seat, so none stays empty when a process dies.
 */
@ApplicationScoped
class Seating {
    private final RegistrationRepository registrations;
    private final OccasionSeats seats;
    private final ChangeLog changes;
    private final Clock clock;

    Seating(RegistrationRepository registrations, OccasionSeats seats, ChangeLog changes, Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses unless the occasion takes registrations today. */
    void demandTaking(LockedOccasion occasion) {
        switch (occasion.state()) {
            case PLANNED -> throw OCCASION_NOT_OPEN.because(occasion.key());
            case HELD -> throw OCCASION_HELD.because(occasion.key());
            case CANCELLED -> throw OCCASION_CANCELLED.because(occasion.key());
            case OPEN -> {
                LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
                if (today.isAfter(occasion.lastRegistrationDay()) || hasBegun(occasion)) {
                    throw REGISTRATION_CLOSED.because(occasion.lastRegistrationDay());
                }
            }
        }
    }

    boolean hasBegun(LockedOccasion occasion) {
        return !clock.instant().isBefore(occasion.startsAt());
    }

    /** Gives what seats there are to those who have waited longest, and keeps the count of seats right. */
    void settle(LockedOccasion occasion) {
        registrations.flush();
        long free = occasion.capacity() - registrations.count(occasion.key(), REGISTERED);
        if (free > 0 && occasion.state() == OccasionState.OPEN && !hasBegun(occasion)) {
            for (Registration next : registrations.longestWaiting(occasion.key(), (int) free)) {
                RegistrationChange before = RegistrationChange.of(next);
                next.state = REGISTERED;
                changes.record("moved-up", "registrations/" + next.id, before, RegistrationChange.of(next), null);
            }
            registrations.flush();
        }
        seats.count(
                occasion.key(),
                registrations.count(occasion.key(), REGISTERED),
                registrations.count(occasion.key(), WAITING));
    }

    void follow(@Observes OccasionChanged changed) {
        LockedOccasion occasion = seats.lock(changed.occasion());
        if (changed.cancelledFor() != null) {
            int lapsed = registrations.lapse(occasion.key(), changed.cancelledFor(), clock.instant());
            changes.record("lapsed", "occasions/" + occasion.key() + "/registrations", null, new Lapsed(lapsed), null);
        }
        settle(occasion);
    }

    /** How many registrations ended with their occasion. */
    record Lapsed(int registrations) {}
}
