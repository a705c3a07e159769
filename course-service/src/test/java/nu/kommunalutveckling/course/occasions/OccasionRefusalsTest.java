package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.course.Api.changeState;
import static nu.kommunalutveckling.course.Api.close;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.inDays;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.occasion;
import static nu.kommunalutveckling.course.Api.occasionOf;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.openOccasion;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.course.Api.registerMany;
import static nu.kommunalutveckling.course.Api.session;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class OccasionRefusalsTest {

    @Test
    void aSessionThatEndsBeforeItBeganIsRefused() {
        Map<String, String> session = session(inDays(30));
        refusedField(
                "sessions",
                List.of(Map.of("startsAt", session.get("endsAt"), "endsAt", session.get("startsAt"))),
                "sessions[0].endsAt");
        refusedField("sessions", List.of(session(inDays(31)), session(inDays(30))), "sessions[1].startsAt");
    }

    @Test
    void anOccasionNeedsACourseAPlaceAndALastDayThatIsNotTooLate() {
        refusedField("course", "finns-inte", "course");
        refusedField("place", null, "place");
        refusedField("lastRegistrationDay", inDays(31).toString(), "lastRegistrationDay");
    }

    @Test
    void moneyAndSeatsAreNeverNegative() {
        refusedField("fee", new BigDecimal("-0.01"), "fee");
        refusedField("capacity", 0, "capacity");
    }

    @Test
    void onlyWhatIsCancelledHasAReasonAndItAlwaysHas() {
        refusedField("state", "CANCELLED", "cancellationReason");
        refusedField("cancellationReason", "ILLNESS", "cancellationReason");
        Response refused = changeState(openOccasion(3), "CANCELLED", null, null);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("reason");
    }

    @Test
    void nothingIsHeldBeforeItBegan() {
        isProblem(changeState(openOccasion(3), "HELD", null, null), 409, "occasion-not-begun");
        var plan = occasionOf(key("t"), course(), inDays(5), 3);
        plan.put("state", "HELD");
        isProblem(post(editor(), "/occasions", plan), 409, "occasion-not-begun");
        String held = held(LocalDate.of(2024, 5, 6));
        isProblem(change(held, OccasionTest.change(9)), 409, "occasion-not-begun");
    }

    @Test
    void thereAreNeverFewerSeatsThanThoseRegistered() {
        String occasion = openOccasion(3);
        registerMany(occasion, 2);
        isProblem(change(occasion, OccasionTest.change(1)), 409, "capacity-below-registered");
        ok(change(occasion, OccasionTest.change(2)));
    }

    @Test
    void whatIsCancelledStaysSo() {
        String occasion = openOccasion(3);
        ok(changeState(occasion, "CANCELLED", "PANDEMIC", null));
        isProblem(changeState(occasion, "OPEN", null, "Ändå"), 409, "occasion-cancelled");
        isProblem(change(occasion, OccasionTest.change(9)), 409, "occasion-cancelled");
    }

    @Test
    void someStatesCannotBeReached() {
        String occasion = openOccasion(3);
        registerMany(occasion, 1);
        isProblem(changeState(occasion, "PLANNED", null, null), 409, "state-not-reachable");
        String held = held(LocalDate.of(2024, 5, 6));
        isProblem(changeState(held, "CANCELLED", "OTHER", null), 409, "state-not-reachable");
        isProblem(changeState(held, "OPEN", null, " "), 422, "invalid");
    }

    @Test
    void nothingIsWrittenIntoAClosedPeriodNorMovedOutOfIt() {
        String inside = held(LocalDate.of(2003, 5, 6));
        String outside = held(LocalDate.of(2004, 5, 6));
        close("2003");
        var plan = occasionOf(key("t"), course(), LocalDate.of(2003, 6, 7), 3);
        plan.put("state", "HELD");
        isProblem(post(editor(), "/occasions", plan), 409, "period-closed");
        isProblem(change(outside, on(LocalDate.of(2003, 6, 7))), 409, "period-closed");
        isProblem(change(inside, on(LocalDate.of(2004, 6, 7))), 409, "period-closed");
        isProblem(changeState(inside, "OPEN", null, "Fel."), 409, "period-closed");
        Response imported = importCsv("/occasions/imports", row(key("t"), "2003-07-01T07:00:00Z/2003-07-01T14:00:00Z"));
        isProblem(imported, 422, "import-rejected");
        assertThat(imported.jsonPath().getString("report.errors[0].column")).isEqualTo("sessions");
    }

    @Test
    void aFileNamesEachRowThatIsAtFault() {
        String file = row(key("t"), "i morgon")
                + row(key("t"), "2004-07-01T14:00:00Z/2004-07-01T07:00:00Z").split("\r\n", -1)[1] + "\r\n"
                + row(held(LocalDate.of(2004, 5, 6)), "2004-07-01T07:00:00Z/2004-07-01T14:00:00Z")
                        .split("\r\n", -1)[1];
        Response refused = importCsv("/occasions/imports", file);
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getList("report.errors.column")).containsExactly("sessions", "sessions", "key");
        assertThat(refused.jsonPath().getList("report.errors.row")).containsExactly(1, 2, 3);
    }

    @Test
    void aKeyIsTakenOnceAndAChangeNeedsTheTag() {
        String occasion = openOccasion(3);
        isProblem(post(editor(), "/occasions", occasionOf(occasion, course(), inDays(30), 3)), 409, "key-taken");
        Response without = editor().contentType("application/json")
                .body(OccasionTest.change(9))
                .put("/course/v1/occasions/" + occasion);
        isProblem(without, 428, "precondition-required");
        Response stale = editor().header("If-Match", "\"x\"")
                .contentType("application/json")
                .body(Map.of("state", "CANCELLED", "reason", "OTHER"))
                .put("/course/v1/occasions/" + occasion + "/state");
        isProblem(stale, 412, "stale");
    }

    private static void refusedField(String field, @Nullable Object value, String blamed) {
        var plan = occasionOf(key("t"), course(), inDays(30), 3);
        plan.put(field, value);
        Response refused = post(editor(), "/occasions", plan);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getList("violations.field", String.class)).contains(blamed);
    }

    private static String held(LocalDate day) {
        var plan = occasionOf(key("t"), course(), day, 3);
        plan.put("state", "HELD");
        return occasion(plan);
    }

    private static Map<String, Object> on(LocalDate day) {
        Map<String, Object> change = new HashMap<>(OccasionTest.change(9));
        change.put("sessions", List.of(session(day)));
        change.put("lastRegistrationDay", day.toString());
        return change;
    }

    private static Response change(String occasion, Map<String, Object> change) {
        return put(editor(), editor(), "/occasions/" + occasion, "/occasions/" + occasion, change);
    }

    private static String row(String key, String sessions) {
        return "key,course,state,form,place,sessions,lastRegistrationDay,capacity,fee\r\n%s,%s,HELD,PHYSICAL,Eksjö,%s,2003-06-01,9,0\r\n"
                .formatted(key, course(), sessions);
    }
}
