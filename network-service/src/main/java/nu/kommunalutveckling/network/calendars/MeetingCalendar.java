package nu.kommunalutveckling.network.calendars;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.meetings.MeetingState;
import nu.kommunalutveckling.web.calendars.SwedishCalendar;

/** Meetings as iCalendar (RFC 5545), in Swedish time. A meeting keeps its UID when it is moved or cancelled; nobody is named. */
final class MeetingCalendar {
    private static final String WRITER = "-//Kommunal utveckling//Nätverk//SV";

    private MeetingCalendar() {}

    /**
     * The text of a calendar. The same meetings give the same text.
     *
     * @param names of each network, by the day that each holds from
     */
    static String of(List<CalendarMeeting> meetings, Map<String, NavigableMap<LocalDate, String>> names) {
        Calendar calendar = SwedishCalendar.begin(WRITER);
        meetings.forEach(meeting -> calendar.add(event(meeting, name(meeting, names))));
        return calendar.toString();
    }

    private static VEvent event(CalendarMeeting meeting, String name) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@kommunalutveckling.nu"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new DtStart<ZonedDateTime>(
                meeting.day().atTime(meeting.startsAt()).atZone(Period.ZONE)));
        event.add(
                new DtEnd<ZonedDateTime>(meeting.day().atTime(meeting.endsAt()).atZone(Period.ZONE)));
        event.add(new Summary(name));
        event.add(status(meeting.state()));
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        return event;
    }

    /** What the network is called that day; its first name in the days before it. */
    private static String name(CalendarMeeting meeting, Map<String, NavigableMap<LocalDate, String>> names) {
        NavigableMap<LocalDate, String> byDay =
                Objects.requireNonNull(names.get(meeting.network()), "A network has a name");
        Map.Entry<LocalDate, String> name = byDay.floorEntry(meeting.day());
        return name == null ? byDay.firstEntry().getValue() : name.getValue();
    }

    private static Status status(MeetingState state) {
        return switch (state) {
            case PLANNED, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
