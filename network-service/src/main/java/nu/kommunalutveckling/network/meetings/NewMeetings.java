package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;

/** Takes up meetings one by one, for whoever registers a single one, plans a series or brings in a file. */
@ApplicationScoped
public class NewMeetings {
    private final MeetingRepository meetings;
    private final ClosedPeriods closedPeriods;
    private final Clock clock;

    NewMeetings(MeetingRepository meetings, ClosedPeriods closedPeriods, Clock clock) {
        this.meetings = meetings;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
    }

    /** What is wrong with the meeting in itself; empty when nothing is. */
    public List<Violation> violations(RegisterMeeting register) {
        return MeetingRules.violationsOfNew(register);
    }

    /** Refuses what cannot be, or has no place in the network, which is held with others. Periods stay as they are from now on. */
    public void demandPossible(LockedNetwork network, RegisterMeeting register) {
        network.demandActive(register.day());
        if (register.state() == MeetingState.HELD && Meeting.begin(register).isAfter(clock.instant())) {
            throw MEETING_NOT_BEGUN.because(register.day());
        }
        closedPeriods.demandOpen(List.of(register.day()));
    }

    /**
     * Writes a meeting that was found possible. It is not counted yet.
     *
     * @return its id
     */
    public UUID add(RegisterMeeting register) {
        return write(register).id;
    }

    /** The network's meetings that begin when this one does, each with whether it is exactly so. */
    public Map<UUID, Boolean> beginningThen(RegisterMeeting register) {
        return meetings
                .list(
                        "network = ?1 and day = ?2 and startsAt = ?3",
                        register.network(),
                        register.day(),
                        register.startsAt())
                .stream()
                .collect(Collectors.toMap(meeting -> meeting.id, meeting -> meeting.is(register)));
    }

    Meeting write(RegisterMeeting register) {
        Meeting meeting = Meeting.of(register, clock.instant());
        meetings.persist(meeting);
        return meeting;
    }
}
