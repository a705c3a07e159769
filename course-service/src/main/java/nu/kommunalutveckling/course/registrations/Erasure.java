package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.registrations.RegistrationState.CANCELLED;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.course.occasions.LockedOccasion;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.changes.ChangeLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Erases names, addresses and logins: of all whose occasion ended long enough ago, and of one person on request. The rows stay,
 * as counts. Two replicas may do it at once: what is erased is erased.
 */
@ApplicationScoped
class Erasure {
    private static final Logger LOG = Logger.getLogger(Erasure.class);

    private final RegistrationRepository registrations;
    private final OccasionSeats seats;
    private final Seating seating;
    private final Leaving leaving;
    private final ChangeLog changes;
    private final KeptPersonalData settings;
    private final Clock clock;

    Erasure(
            RegistrationRepository registrations,
            OccasionSeats seats,
            Seating seating,
            Leaving leaving,
            ChangeLog changes,
            KeptPersonalData settings,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.seating = seating;
        this.leaving = leaving;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of all whose occasion ended long enough ago. The log tells how many registrations it was. */
    @Scheduled(cron = "{ku.course.personal-data.erased-at}", identity = "erase personal data")
    @Transactional
    void eraseOld() {
        Instant now = clock.instant();
        Instant end = now.atZone(Period.ZONE).minus(settings.kept()).toInstant();
        int erased = registrations.eraseEndedBefore(end, now);
        LOG.infof("Erased the personal data of %d registrations whose occasions ended before %s", erased, end);
    }

    /** Of the person who has logged in. What is still to come is cancelled first, and the seats go to those who wait. */
    int erasePerson(String person) {
        return erase(registrations.list("person", person), CancelledBy.PARTICIPANT);
    }

    /** Of whoever has the address, in lower case. */
    int eraseAddress(String address) {
        return erase(registrations.list("email", address), CancelledBy.ORGANISER);
    }

    private int erase(List<Registration> theirs, CancelledBy by) {
        Map<String, LockedOccasion> held =
                seats.lock(theirs.stream().map(one -> one.occasion).toList());
        int erased = 0;
        for (Registration registration : theirs) {
            registrations.getEntityManager().refresh(registration);
            LockedOccasion occasion = held.get(registration.occasion);
            if (registration.erasedAt == null) {
                leave(registration, by, occasion);
                registration.erase(clock.instant());
                erased++;
            }
        }
        registrations.flush();
        changes.record("erased", "personal-data", null, new PersonalDataErased(erased), null);
        return erased;
    }

    /** An occasion that is not held was moved to a moment ago: then only the names go, and the seat stays. */
    private void leave(Registration registration, CancelledBy by, @Nullable LockedOccasion occasion) {
        if (occasion != null && registration.state != CANCELLED && !seating.hasBegun(occasion)) {
            leaving.cancel(registration, by, null, occasion);
        }
    }
}
