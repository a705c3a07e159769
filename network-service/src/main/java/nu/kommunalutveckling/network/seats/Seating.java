package nu.kommunalutveckling.network.seats;

import static nu.kommunalutveckling.network.networks.NetworkRefusals.SEATS_TAKEN;
import static nu.kommunalutveckling.network.seats.SeatRefusals.SEAT_HAS_ATTENDANCE;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * Gives and changes seats of a network that is held alone. Meetings that a change makes count otherwise are counted anew; none of
 * them may lie in a closed period.
 */
@ApplicationScoped
class Seating {
    private final SeatRepository seats;
    private final ClosedPeriods closedPeriods;
    private final Clock clock;

    Seating(SeatRepository seats, ClosedPeriods closedPeriods, Clock clock) {
        this.seats = seats;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
    }

    Seat give(LockedNetwork network, GiveSeat give) {
        demandSound(give);
        Seat seat = Seat.of(give, clock.instant());
        seats.persistAndFlush(seat);
        settle(network, seat, Map.of());
        return seat;
    }

    void change(LockedNetwork network, Seat seat, ChangeSeat change) {
        demandSound(change);
        Map<UUID, LocalDate> before = seats.heldMeetings(seat);
        seat.write(change, clock.instant());
        seats.flush();
        settle(network, seat, before);
    }

    private void settle(LockedNetwork network, Seat seat, Map<UUID, LocalDate> before) {
        if (seats.onFullestDay(network.key()) > network.numberOfSeats()) {
            throw SEATS_TAKEN.because(network.key(), String.valueOf(network.numberOfSeats()));
        }
        LocalDate stray = seats.dayOfStrayAttendance(seat);
        if (stray != null) {
            throw SEAT_HAS_ATTENDANCE.because(stray);
        }
        Map<UUID, LocalDate> otherwise = new HashMap<>(seats.heldMeetings(seat));
        Set<UUID> same = new HashSet<>(otherwise.keySet());
        same.retainAll(before.keySet());
        otherwise.putAll(before);
        otherwise.keySet().removeAll(same);
        closedPeriods.demandOpen(otherwise.values());
        seats.recount(otherwise.keySet());
    }

    private static void demandSound(SeatTime time) {
        List<Violation> violations = new ArrayList<>();
        if (time.validTo() != null && time.validTo().isBefore(time.validFrom())) {
            violations.add(Violation.inBody("validTo", "Är före den första dagen.", "Is before the first day."));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < time.vacancies().size(); i++) {
            Vacancy vacancy = time.vacancies().get(i);
            String field = "vacancies[" + i + "]";
            if (vacancy.vacantTo() != null && vacancy.vacantTo().isBefore(vacancy.vacantFrom())) {
                violations.add(
                        Violation.inBody(field + ".vacantTo", "Är före den första dagen.", "Is before the first day."));
            }
            if (!seen.add(vacancy.vacantFrom())) {
                violations.add(Violation.inBody(field + ".vacantFrom", "Står två gånger.", "Stands twice."));
            }
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }
}
