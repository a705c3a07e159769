package nu.kommunalutveckling.course.registrations;

import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.FOREIGN_ORGANISATION;
import static nu.kommunalutveckling.course.registrations.RegistrationRefusals.REGISTERED_ALREADY;
import static nu.kommunalutveckling.course.registrations.RegistrationState.REGISTERED;
import static nu.kommunalutveckling.course.registrations.RegistrationState.WAITING;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.course.occasions.LockedOccasion;
import nu.kommunalutveckling.course.occasions.OccasionSeats;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import nu.kommunalutveckling.course.registrations.RegisterParticipants.Person;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.problems.Violation;

/** Registers to an occasion: whoever comes while there are seats gets one, the others wait, in their order. */
@ApplicationScoped
class Registering {
    private final RegistrationRepository registrations;
    private final OccasionSeats seats;
    private final Seating seating;
    private final ChangeLog changes;
    private final Clock clock;

    Registering(
            RegistrationRepository registrations,
            OccasionSeats seats,
            Seating seating,
            ChangeLog changes,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.seating = seating;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction; all of them are registered or none. */
    List<Registration> register(String key, List<Person> participants, Registrar by) {
        demandSound(participants, by);
        LockedOccasion occasion = seats.lock(key);
        seating.demandTaking(occasion);
        demandNew(occasion, participants, by);
        int free = occasion.free();
        List<Registration> made = new ArrayList<>();
        for (Person participant : participants) {
            Registration registration = registration(occasion, participant, by);
            registration.state = free > 0 ? REGISTERED : WAITING;
            free--;
            registrations.persist(registration);
            changes.record(
                    "registered", "registrations/" + registration.id, null, RegistrationChange.of(registration), null);
            made.add(registration);
        }
        seating.settle(occasion);
        made.forEach(registrations.getEntityManager()::refresh);
        return made;
    }

    private Registration registration(LockedOccasion occasion, Person participant, Registrar by) {
        Registration registration = new Registration();
        registration.occasion = occasion.key();
        registration.organisation = participant.organisation();
        registration.queue = registrations.nextInQueue();
        registration.name = participant.name();
        registration.email = participant.address();
        registration.person = by instanceof Registrar.Participant(String person) ? person : null;
        registration.participant = registrations.participant(participant.address(), occasion.lastDay());
        registration.registeredAt = clock.instant();
        return registration;
    }

    private static void demandSound(List<Person> participants, Registrar by) {
        List<Violation> violations = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Person participant = participants.get(i);
            if (!SendingOrganisation.isKnown(participant.organisation())) {
                violations.add(new Violation(
                        "participants[" + i + "].organisation", SendingOrganisation.UNKNOWN, Violation.Place.BODY));
            }
            if (!addresses.add(participant.address())) {
                violations.add(Violation.inBody("participants[" + i + "].email", "Står två gånger.", "Stands twice."));
            }
        }
        if (by instanceof Registrar.Participant && participants.size() > 1) {
            violations.add(Violation.inBody(
                    "participants", "Du kan bara anmäla dig själv.", "You can register nobody but yourself."));
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        if (by instanceof Registrar.Employer(String organisation)
                && participants.stream()
                        .anyMatch(person -> !person.organisation().equals(organisation))) {
            throw FOREIGN_ORGANISATION.because(organisation);
        }
    }

    private void demandNew(LockedOccasion occasion, List<Person> participants, Registrar by) {
        boolean there = registrations.holdsAny(
                occasion.key(), participants.stream().map(Person::address).toList());
        boolean oneself =
                by instanceof Registrar.Participant(String person) && registrations.holds(occasion.key(), person);
        if (there || oneself) {
            throw REGISTERED_ALREADY.because(occasion.key());
        }
    }
}
