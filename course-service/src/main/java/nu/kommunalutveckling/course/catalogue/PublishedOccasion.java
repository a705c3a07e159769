package nu.kommunalutveckling.course.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.course.occasions.OccasionForm;
import nu.kommunalutveckling.course.occasions.OccasionState;
import nu.kommunalutveckling.course.occasions.Session;
import org.jspecify.annotations.Nullable;

/** An occasion with its course's title, as other systems are told of it; the columns of one query. */
record PublishedOccasion(
        String key,
        String titleSv,
        OccasionState state,
        OccasionForm form,
        @Nullable String place,
        @Nullable String link,
        String sessions,
        Instant startsAt,
        Instant endsAt,
        LocalDate lastRegistrationDay,
        int capacity,
        int freeSeats,
        BigDecimal fee,
        Instant changedAt) {

    /** The columns, for a query over an occasion o of a course c. */
    static final String COLUMNS = "select o.key, c.titleSv, o.state, o.form, o.place, o.link, o.sessions, o.startsAt,"
            + " o.endsAt, o.lastRegistrationDay, o.capacity, o.free, o.fee, o.changedAt"
            + " from Occasion o join Course c on c.key = o.course";

    List<Session> sittings() {
        return Session.parse(sessions);
    }
}
