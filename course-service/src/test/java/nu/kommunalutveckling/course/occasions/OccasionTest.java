package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.instant;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.Api.session;
import static nu.kommunalutveckling.course.Api.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Occasions planned, changed, opened, held and cancelled. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class OccasionTest {

    @Test
    void anyoneReadsAnOccasionWithItsSessionsAndFreeSeats() {
        String course = course();
        LocalDate day = LocalDate.of(2098, 3, 28);
        var plan = occasionOf(key("t"), course, day, 20);
        // Over the night when summer time begins: the days are Swedish, the instants are not.
        plan.put("sessions", List.of(session(day), session(day.plusDays(2))));
        plan.put("link", "https://example.org/mote");
        Response made = created(post(editor(), "/occasions", plan));
        Response read = ok(get("/occasions/" + plan.get("key")));
        assertThat(read.asString()).isEqualTo(made.asString());
        JsonPath occasion = read.jsonPath();
        assertThat(occasion.getString("titleSv")).isEqualTo("Kursen " + course);
        assertThat(occasion.getString("firstDay")).isEqualTo("2098-03-28");
        assertThat(occasion.getString("lastDay")).isEqualTo("2098-03-30");
        assertThat(occasion.getString("sessions[0].startsAt")).isEqualTo("2098-03-28T08:00:00Z");
        assertThat(occasion.getString("sessions[1].startsAt")).isEqualTo("2098-03-30T07:00:00Z");
        assertThat(occasion.getInt("freeSeats")).isEqualTo(20);
        assertThat(occasion.getInt("waiting")).isZero();
    }

    @Test
    void aLateEveningCountsOnItsSwedishDay() {
        var plan = occasionOf(key("t"), course(), LocalDate.of(2097, 12, 31), 5);
        plan.put("sessions", List.of(Map.of("startsAt", "2097-12-31T20:00:00Z", "endsAt", "2097-12-31T23:30:00Z")));
        created(post(editor(), "/occasions", plan));
        assertThat(ok(get("/occasions/" + plan.get("key"))).jsonPath().getString("lastDay"))
                .isEqualTo("2098-01-01");
        assertThat(keys("period=2098&course=" + plan.get("course"))).hasSize(1);
        assertThat(keys("period=2097&course=" + plan.get("course"))).isEmpty();
    }

    @Test
    void occasionsAreFilteredAndComeByTime() {
        String course = course();
        String later = occasion(occasionOf(key("t"), course, inDays(60), 5));
        String sooner = occasion(occasionOf(key("t"), course, inDays(50), 1));
        registerMany(sooner, 1);
        assertThat(keys("course=" + course)).containsExactly(sooner, later);
        assertThat(keys("course=" + course + "&sort=-startsAt")).containsExactly(later, sooner);
        assertThat(keys("course=" + course + "&freeSeats=1")).containsExactly(later);
        assertThat(keys("course=" + course + "&state=HELD")).isEmpty();
        assertThat(keys("course=" + course + "&form=PHYSICAL&subject=provning")).hasSize(2);
        assertThat(get("/occasions?format=csv&course=" + course).asString().lines())
                .hasSize(3);
    }

    @Test
    void moreSeatsGoToThoseWhoWait() {
        String occasion = openOccasion(1);
        List<String> registrations = registerMany(occasion, 3);
        assertThat(state(registrations.get(1))).isEqualTo("WAITING");
        Map<String, Object> change = change(2);
        JsonPath changed = ok(put(editor(), editor(), "/occasions/" + occasion, "/occasions/" + occasion, change))
                .jsonPath();
        assertThat(changed.getInt("waiting")).isEqualTo(1);
        assertThat(changed.getInt("freeSeats")).isZero();
        assertThat(state(registrations.get(1))).isEqualTo("REGISTERED");
        assertThat(state(registrations.get(2))).isEqualTo("WAITING");
    }

    @Test
    void aCancelledOccasionSaysWhyAndItsRegistrationsLapse() {
        String occasion = openOccasion(1);
        List<String> registrations = registerMany(occasion, 2);
        Response cancelled = ok(changeState(occasion, "CANCELLED", "ILLNESS", "Kursledaren är sjuk."));
        assertThat(cancelled.jsonPath().getString("cancellationReason")).isEqualTo("ILLNESS");
        assertThat(cancelled.jsonPath().getInt("freeSeats")).isZero();
        assertThat(registrations).allSatisfy(id -> {
            JsonPath registration =
                    editor().get("/course/v1/registrations/" + id).jsonPath();
            assertThat(registration.getString("state")).isEqualTo("CANCELLED");
            assertThat(registration.getString("cancelledBy")).isEqualTo("ORGANISER");
            assertThat(registration.getString("cancellationReason")).isEqualTo("ILLNESS");
        });
        // Sent again, it is as it is.
        assertThat(ok(changeState(occasion, "CANCELLED", "ILLNESS", null)).asString())
                .isEqualTo(cancelled.asString());
    }

    @Test
    void whatWasHeldByMistakeIsOpenedAgainWithANote() {
        var plan = occasionOf(key("t"), course(), LocalDate.of(2024, 5, 6), 9);
        plan.put("state", "HELD");
        String occasion = occasion(plan);
        assertThat(ok(changeState(occasion, "OPEN", null, "Fel tillfälle."))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("OPEN");
        assertThat(ok(changeState(occasion, "HELD", null, null)).jsonPath().getString("state"))
                .isEqualTo("HELD");
    }

    @Test
    void aFileOfOccasionsComesInOnceAndAsItGoesOut() {
        String course = course();
        String one = key("t");
        String two = key("t");
        String file = "key,course,state,cancellationReason,form,place,sessions,lastRegistrationDay,capacity,fee\r\n"
                + "%s,%s,HELD,,HYBRID,Nässjö,%s/%s;%s/%s,2024-03-01,30,1450.50\r\n"
                        .formatted(
                                one,
                                course,
                                instant(LocalDate.of(2024, 3, 4), 9),
                                instant(LocalDate.of(2024, 3, 4), 16),
                                instant(LocalDate.of(2024, 3, 11), 9),
                                instant(LocalDate.of(2024, 3, 11), 16))
                + "%s,%s,CANCELLED,TOO_FEW_REGISTERED,DIGITAL,,%s/%s,2024-04-01,30,0\r\n"
                        .formatted(
                                two,
                                course,
                                instant(LocalDate.of(2024, 4, 4), 9),
                                instant(LocalDate.of(2024, 4, 4), 16));
        assertThat(ok(importCsv("/occasions/imports", file)).jsonPath().getInt("created"))
                .isEqualTo(2);
        assertThat(ok(importCsv("/occasions/imports", file)).jsonPath().getInt("unchanged"))
                .isEqualTo(2);
        JsonPath read = ok(get("/occasions/" + one)).jsonPath();
        assertThat(read.getList("sessions")).hasSize(2);
        assertThat(read.getString("lastDay")).isEqualTo("2024-03-11");
        assertThat(read.getString("fee")).isEqualTo("1450.5");
        String sessions = "2024-03-04T08:00:00Z/2024-03-04T15:00:00Z; 2024-03-11T08:00:00Z/2024-03-11T15:00:00Z";
        assertThat(get("/occasions?format=csv&course=" + course).asString()).contains(sessions);
        assertThat(get("/occasions?format=ndjson&course=" + course).asString().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(JsonPath.from(line).getList("sessions.endsAt"))
                        .containsExactly("2024-03-04T15:00:00Z", "2024-03-11T15:00:00Z"));
        String again = file.lines().findFirst().orElseThrow()
                + "\r\n%s,%s,HELD,,HYBRID,Nässjö,%s,2024-03-01,30,1450.50\r\n".formatted(one, course, sessions);
        assertThat(ok(importCsv("/occasions/imports", again)).jsonPath().getInt("unchanged"))
                .isEqualTo(1);
    }

    static Map<String, Object> change(int capacity) {
        LocalDate day = inDays(30);
        return Map.of(
                "form",
                "PHYSICAL",
                "place",
                "Nässjö",
                "sessions",
                List.of(session(day)),
                "lastRegistrationDay",
                day.minusDays(1).toString(),
                "capacity",
                capacity,
                "fee",
                900);
    }

    private static List<String> keys(String query) {
        return ok(get("/occasions?" + query)).jsonPath().getList("items.key");
    }
}
