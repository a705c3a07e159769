package nu.kommunalutveckling.course.catalogue;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nu.kommunalutveckling.course.occasions.Session;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.calendars.SwedishCalendar;
import org.jspecify.annotations.Nullable;

/** Occasions as iCalendar (RFC 5545): an event for each session, in Swedish time. */
final class CourseCalendar {
    private static final String WRITER = "-//Kommunal utveckling//Kurser//SV";

    private CourseCalendar() {}

    /** The text of a calendar. The same occasions give the same text. */
    static String of(List<PublishedOccasion> occasions, String baseUrl) {
        Calendar calendar = SwedishCalendar.begin(WRITER);
        for (PublishedOccasion occasion : occasions) {
            List<Session> sessions = occasion.sittings();
            for (int nth = 0; nth < sessions.size(); nth++) {
                calendar.add(event(occasion, sessions.get(nth), nth + 1, baseUrl));
            }
        }
        return calendar.toString();
    }

    private static VEvent event(PublishedOccasion occasion, Session session, int nth, String baseUrl) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occasion.key() + "-" + nth + "@kommunalutveckling.nu"));
        event.add(new DtStamp(occasion.changedAt()));
        event.add(new LastModified(occasion.changedAt()));
        event.add(new DtStart<ZonedDateTime>(session.startsAt().atZone(Period.ZONE)));
        event.add(new DtEnd<ZonedDateTime>(session.endsAt().atZone(Period.ZONE)));
        event.add(new Summary(occasion.titleSv()));
        event.add(status(occasion));
        String where = where(occasion);
        if (where != null) {
            event.add(new Location(where));
        }
        String address = baseUrl + "/course/v1/occasions/" + occasion.key();
        event.add(new Description("Anmälan senast " + occasion.lastRegistrationDay() + ". " + address));
        event.add(new Url(URI.create(address)));
        return event;
    }

    private static @Nullable String where(PublishedOccasion occasion) {
        return occasion.place() == null ? occasion.link() : occasion.place();
    }

    private static Status status(PublishedOccasion occasion) {
        return switch (occasion.state()) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case OPEN, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
