package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.network.networks.NetworkLocks;

/** Meetings, for those who write their attendance: one at a time for each meeting, over all replicas. */
@ApplicationScoped
public class MeetingLocks {
    private final EntityManager database;
    private final NetworkLocks networks;

    MeetingLocks(EntityManager database, NetworkLocks networks) {
        this.database = database;
        this.networks = networks;
    }

    /** Holds a meeting until the transaction ends, and its network with others; refuses with 404 when there is none. */
    public LockedMeeting lock(UUID meeting) {
        networks.shared(network(meeting));
        return read(meeting, " for no key update");
    }

    private LockedMeeting read(UUID meeting, String lock) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select network, day, form, state from meeting where id = :id" + lock, Object[].class)
                .setParameter("id", meeting)
                .getSingleResult();
        return new LockedMeeting(
                meeting,
                (String) row[0],
                (LocalDate) row[1],
                MeetingForm.valueOf((String) row[2]),
                MeetingState.valueOf((String) row[3]));
    }

    /** A meeting as it is, held by nobody; refuses with 404 when there is none. */
    public LockedMeeting found(UUID meeting) {
        network(meeting);
        return read(meeting, "");
    }

    /** Counts a meeting anew, as it is in the database by now. */
    public void recount(UUID meeting) {
        database.createNativeQuery("select 1 from recount_meeting(:meeting)", Integer.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Counts many meetings anew, in an order in which nobody waits in a circle. */
    public void recount(Collection<UUID> meetings) {
        database.createNativeQuery("select 1 from recount_meetings(cast(:meetings as uuid[]))", Integer.class)
                .setParameter("meetings", meetings.toArray(UUID[]::new))
                .getResultList();
    }

    private String network(UUID meeting) {
        List<?> rows = database.createNativeQuery("select network from meeting where id = :id", String.class)
                .setParameter("id", meeting)
                .getResultList();
        if (rows.isEmpty()) {
            throw NOT_FOUND.because();
        }
        return (String) rows.getFirst();
    }
}
