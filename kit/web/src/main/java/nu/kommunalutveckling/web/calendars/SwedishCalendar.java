package nu.kommunalutveckling.web.calendars;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nu.kommunalutveckling.domain.Period;

/**
 * An iCalendar (RFC 5545) in Swedish time. The zone data bear the very name that the events' times bear, which RFC 5545 demands:
 * those that the library brings for Stockholm are named after Berlin.
 */
public final class SwedishCalendar {
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private SwedishCalendar() {}

    /**
     * A calendar without events, its zone data included.
     *
     * @param product who writes it, such as {@code -//Kommunal utveckling//Kurser//SV}
     */
    public static Calendar begin(String product) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(product));
        calendar.add(ImmutableVersion.VERSION_2_0);
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(
                begun(new Standard(), "CET", SUMMER, WINTER, "1996-10-27T03:00"),
                begun(new Daylight(), "CEST", WINTER, SUMMER, "1996-03-31T02:00"))));
        zone.add(new TzId(Period.ZONE.getId()));
        calendar.add(zone);
        return calendar;
    }

    /** Begins on the last Sunday of a month, as the Union has had it since 1996. */
    private static Observance begun(Observance time, String name, ZoneOffset before, ZoneOffset after, String first) {
        LocalDateTime begin = LocalDateTime.parse(first);
        time.add(new DtStart<>(begin));
        time.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + begin.getMonthValue() + ";BYDAY=-1SU"));
        time.add(new TzOffsetFrom(before));
        time.add(new TzOffsetTo(after));
        time.add(new TzName(name));
        return time;
    }
}
