package nu.kommunalutveckling.course.catalogue;

import static java.util.Objects.requireNonNull;
import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.courseOf;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.instant;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.Api.session;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** The catalogue as other systems read it: linked data, calendars and the feed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CatalogueTest {

    @Test
    void aCourseIsLinkedDataOfSchemaOrg() {
        String course = course();
        LocalDate day = LocalDate.of(2087, 7, 1);
        String full = occasion(occasionOf(key("t"), course, day, 1));
        registerMany(full, 1);
        var digital = occasionOf(key("t"), course, day.plusDays(1), 7);
        digital.put("form", "DIGITAL");
        digital.put("place", null);
        digital.put("link", "https://example.org/mote");
        String cancelled = occasion(digital);
        assertThat(remaining(course)).containsExactly(0, 7);
        ok(changeState(cancelled, "CANCELLED", "ILLNESS", null));
        assertThat(remaining(course)).containsExactly(0, 0);
        Response answer = ok(get("/linked-data/" + course));
        assertThat(answer.contentType()).startsWith("application/ld+json");
        assertThat(answer.header("Cache-Control")).contains("public");
        JsonPath linked = answer.jsonPath();
        assertThat(linked.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(linked.getString("'@type'")).isEqualTo("Course");
        assertThat(linked.getString("'@id'")).isEqualTo("http://localhost:8080/course/v1/courses/" + course);
        assertThat(linked.getString("name")).isEqualTo("Kursen " + course);
        assertThat(linked.getString("provider.name")).isEqualTo("Kommunal utveckling");
        assertThat(linked.getList("hasCourseInstance.'@type'")).containsExactly("CourseInstance", "CourseInstance");
        assertThat(linked.getList("hasCourseInstance.courseMode")).containsExactly("onsite", "online");
        assertThat(linked.getList("hasCourseInstance.eventStatus"))
                .containsExactly("https://schema.org/EventScheduled", "https://schema.org/EventCancelled");
        assertThat(linked.getList("hasCourseInstance.location.'@type'")).containsExactly("Place", "VirtualLocation");
        assertThat(linked.getString("hasCourseInstance[0].offers.availability"))
                .isEqualTo("https://schema.org/SoldOut");
        assertThat(linked.getString("hasCourseInstance[0].startDate")).isEqualTo("2087-07-01T07:00:00Z");
        assertThat(linked.getString("hasCourseInstance[0].offers.priceCurrency"))
                .isEqualTo("SEK");
        isProblem(get("/linked-data/" + key("finns-inte")), 404, "not-found");
    }

    private static List<Integer> remaining(String course) {
        return ok(get("/linked-data/" + course)).jsonPath().getList("hasCourseInstance.remainingAttendeeCapacity");
    }

    @Test
    void aSubjectsCalendarIsReadBackByACalendarProgram() throws Exception {
        String subject = key("amne");
        var offer = courseOf(key("kurs"), "Åldrande; ett helt liv, i tre delar");
        offer.put("subject", subject);
        created(post(editor(), "/courses", offer));
        // One session before summer time begins and one after.
        LocalDate day = LocalDate.of(2087, 3, 28);
        var plan = occasionOf(key("t"), String.valueOf(offer.get("key")), day, 9);
        plan.put("sessions", List.of(session(day), session(day.plusDays(3))));
        String occasion = occasion(plan);
        String cancelled = occasion(occasionOf(key("t"), String.valueOf(offer.get("key")), day.plusDays(9), 9));
        ok(changeState(cancelled, "CANCELLED", "OTHER", null));

        Response answer = ok(get("/calendars/" + subject));
        assertThat(answer.contentType()).startsWith("text/calendar");
        assertThat(answer.asString()).contains("\r\nTZID:Europe/Stockholm\r\n", "DTSTART;TZID=Europe/Stockholm:");
        List<VEvent> events = events(answer);
        assertThat(events).hasSize(3);
        assertThat(text(events.get(0), Property.SUMMARY)).isEqualTo("Åldrande; ett helt liv, i tre delar");
        assertThat(text(events.get(0), Property.UID)).isEqualTo(occasion + "-1@kommunalutveckling.nu");
        assertThat(text(events.get(0), Property.LOCATION)).isEqualTo("Huskvarna");
        assertThat(text(events.get(0), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(events.get(2), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(begins(events.get(0))).isEqualTo(instant(day, 9));
        assertThat(begins(events.get(1))).isEqualTo(instant(day.plusDays(3), 9));
        assertThat(ok(get("/calendars/" + subject)).header("ETag")).isEqualTo(answer.header("ETag"));

        assertThat(events(ok(get("/calendars/all"))).stream().map(event -> text(event, Property.UID)))
                .contains(occasion + "-1@kommunalutveckling.nu", occasion + "-2@kommunalutveckling.nu");
        isProblem(get("/calendars/" + key("finns-inte")), 404, "not-found");
    }

    @Test
    void whoeverAsksForWhatCameAfterTheLastLineMissesNothing() {
        String course = course();
        String occasion = occasion(occasionOf(key("t"), course, inDays(40), 9));
        JsonPath first = get("/catalogue-changes?sort=-changedAt&limit=2").jsonPath();
        assertThat(first.getList("items.key")).containsExactly(occasion, course);
        String since = first.getString("items[0].changedAt");
        assertThat(changed(since)).isEmpty();

        var change = courseOf(course, "Kursen med ett nytt namn");
        change.remove("key");
        ok(put(editor(), editor(), "/courses/" + course, "/courses/" + course, change));
        ok(changeState(occasion, "CANCELLED", "OTHER", null));
        String other = course();
        assertThat(changed(since)).containsExactly(course, occasion, other);
        JsonPath all = get("/catalogue-changes?since=" + since).jsonPath();
        assertThat(all.getList("items.kind")).containsExactly("COURSE", "OCCASION", "COURSE");
        assertThat(all.getString("items[0]._links.item.href"))
                .isEqualTo("http://localhost:8080/course/v1/courses/" + course);
        assertThat(all.getString("items[1].titleSv")).isEqualTo("Kursen med ett nytt namn");
        assertThat(get("/catalogue-changes?format=csv&since=" + since)
                        .asString()
                        .lines())
                .hasSize(4);
        isProblem(get("/catalogue-changes?since=igår"), 400, "invalid-parameter");
    }

    @Test
    void aRegistrationIsNoChangeOfTheCatalogue() {
        String occasion = occasion(occasionOf(key("t"), course(), inDays(40), 9));
        String since =
                get("/catalogue-changes?sort=-changedAt&limit=1").jsonPath().getString("items[0].changedAt");
        registerMany(occasion, 2);
        assertThat(changed(since)).isEmpty();
    }

    private static List<String> changed(String since) {
        return ok(get("/catalogue-changes?since=" + since)).jsonPath().getList("items.key");
    }

    private static List<VEvent> events(Response answer) throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(new String(answer.asByteArray(), StandardCharsets.UTF_8)));
        calendar.validate(true);
        return calendar.getComponents(Component.VEVENT);
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String begins(VEvent event) {
        return requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                .getDate()
                .toInstant()
                .toString();
    }
}
