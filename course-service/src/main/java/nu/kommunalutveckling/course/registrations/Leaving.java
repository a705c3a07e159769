package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.OCCASION_BEGUN;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.OCCASION_FULL;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.REGISTERED_ALREADY;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.REGISTRATION_CANCELLED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.CANCELLED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.REGISTERED;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.STALE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.course.occasions.CancellationReason;
import nu.kommunalutveckling.course.occasions.LockedOccasion;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Leaves an occasion, for good or for another one; whoever has waited longest gets the seat in the same transaction. */
@ApplicationScoped
class Leaving {
    private final RegistrationRepository registrations;
    private final OccasionSeats seats;
    private final Seating seating;
    private final EntityTags tags;
    private final ChangeLog changes;
    private final Clock clock;

    Leaving(
            RegistrationRepository registrations,
            OccasionSeats seats,
            Seating seating,
            EntityTags tags,
            ChangeLog changes,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.seating = seating;
        this.tags = tags;
        this.changes = changes;
        this.clock = clock;
    }

    /** Cancels a registration; one that is cancelled already stays as it is, so that a repeat is harmless. */
    Registration cancel(UUID id, @Nullable CancellationReason reason, Registrar by, HttpHeaders headers) {
        Registration seen = visible(by, id);
        LockedOccasion occasion = seats.lock(seen.occasion);
        Registration registration = asOfNow(seen, occasion.key());
        if (registration.state == CANCELLED) {
            tags.demandSome(headers);
            return registration;
        }
        tags.demandMatch(headers, RegistrationView.of(registration));
        if (seating.hasBegun(occasion)) {
            throw OCCASION_BEGUN.because(occasion.key());
        }
        cancel(registration, by(by, reason), reason, occasion);
        return registration;
    }

    /** Cancels one whose occasion is held and has not begun. */
    void cancel(
            Registration registration, CancelledBy by, @Nullable CancellationReason reason, LockedOccasion occasion) {
        RegistrationChange before = RegistrationChange.of(registration);
        registration.cancel(by, reason, clock.instant());
        seating.settle(occasion);
        registrations.getEntityManager().refresh(registration);
        changes.record(
                "cancelled",
                "registrations/" + registration.id,
                before,
                RegistrationChange.of(registration),
                reason == null ? null : reason.name());
    }

    /** Moves somebody to a free seat at another occasion. */
    Registration move(UUID id, String to, Registrar by, HttpHeaders headers) {
        Registration seen = visible(by, id);
        Map<String, LockedOccasion> locked = seats.lock(List.of(seen.occasion, to));
        Registration registration = asOfNow(seen, seen.occasion);
        tags.demandMatch(headers, RegistrationView.of(registration));
        LockedOccasion from = locked.get(registration.occasion);
        LockedOccasion target = locked.get(to);
        if (from == null || target == null) {
            throw NOT_FOUND.because();
        }
        demandMovable(registration, from, target);
        RegistrationChange before = RegistrationChange.of(registration);
        registration.occasion = to;
        registration.state = REGISTERED;
        registration.queue = registrations.nextInQueue();
        seating.settle(from);
        seating.settle(target);
        registrations.getEntityManager().refresh(registration);
        changes.record("moved", "registrations/" + id, before, RegistrationChange.of(registration), null);
        return registration;
    }

    private void demandMovable(Registration registration, LockedOccasion from, LockedOccasion target) {
        if (registration.state == CANCELLED) {
            throw REGISTRATION_CANCELLED.because();
        }
        if (seating.hasBegun(from)) {
            throw OCCASION_BEGUN.because(from.key());
        }
        seating.demandTaking(target);
        String email = registration.email;
        String person = registration.person;
        if ((email != null && registrations.holdsAny(target.key(), List.of(email)))
                || (person != null && registrations.holds(target.key(), person))) {
            throw REGISTERED_ALREADY.because(target.key());
        }
        if (target.free() <= 0) {
            throw OCCASION_FULL.because(target.key());
        }
    }

    private Registration visible(Registrar by, UUID id) {
        Registration registration = registrations.visible(by, id);
        if (registration == null) {
            throw NOT_FOUND.because();
        }
        return registration;
    }

    /** The registration anew, now that nobody else can change it; it may have moved before its occasion was held. */
    private Registration asOfNow(Registration seen, String occasion) {
        registrations.getEntityManager().refresh(seen);
        if (!seen.occasion.equals(occasion)) {
            throw STALE.because();
        }
        return seen;
    }

    private static CancelledBy by(Registrar registrar, @Nullable CancellationReason reason) {
        return switch (registrar) {
            case Registrar.Organiser() -> {
                if (reason == null) {
                    throw INVALID.because(List.of(Violation.inBody(
                            "reason", "Krävs när arrangören avbokar.", "Is demanded when the organiser cancels.")));
                }
                yield CancelledBy.ORGANISER;
            }
            case Registrar.Employer ignored -> CancelledBy.ORGANISATION;
            case Registrar.Participant ignored -> CancelledBy.PARTICIPANT;
        };
    }
}
