package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.meetings.MeetingRefusals.MEETING_NOT_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.network.networks.LockedNetwork;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

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

    /** Writes a meeting that was found possible. It is not counted yet. */
    public LockedMeeting add(RegisterMeeting register) {
        Meeting meeting = write(register);
        return new LockedMeeting(meeting.id, meeting.network, meeting.day, meeting.form, meeting.state);
    }

    /**
     * Looks for the meeting by network, day and start.
     *
     * @return the one that is exactly so; null when there is none at that time
     * @throws IllegalStateException when the one at that time is otherwise
     */
    public @Nullable UUID same(RegisterMeeting register) {
        List<Meeting> there = meetings.list(
                "network = ?1 and day = ?2 and startsAt = ?3", register.network(), register.day(), register.startsAt());
        if (there.isEmpty()) {
            return null;
        }
        return there.stream()
                .filter(meeting -> meeting.is(register))
                .findFirst()
                .map(meeting -> meeting.id)
                .orElseThrow(() -> new IllegalStateException("The meeting at that time is otherwise"));
    }

    Meeting write(RegisterMeeting register) {
        Meeting meeting = Meeting.of(register, clock.instant());
        meetings.persist(meeting);
        return meeting;
    }
}
