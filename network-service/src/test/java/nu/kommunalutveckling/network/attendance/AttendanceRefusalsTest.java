package nu.kommunalutveckling.network.attendance;

import static nu.kommunalutveckling.network.Api.counted;
import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.entry;
import static nu.kommunalutveckling.network.Api.get;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.meetingOf;
import static nu.kommunalutveckling.network.Api.municipality;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.period;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.put;
import static nu.kommunalutveckling.network.Api.register;
import static nu.kommunalutveckling.network.Api.seat;
import static nu.kommunalutveckling.network.Api.seatOf;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AttendanceRefusalsTest {

    @Test
    void aSeatThatIsNotValidThatDayTakesNone() {
        String network = network(2);
        var later = seatOf(network, "0680");
        later.put("validFrom", "2023-02-08");
        String seat = created(post(editor(), "/seats", later)).jsonPath().getString("id");
        String meeting = meeting(network, "2023-02-07", "HELD");
        isProblem(register(editor(), meeting, entry(seat, "PRESENT")), 409, "seat-not-valid");
        isProblem(register(editor(), meeting, entry(UUID.randomUUID().toString(), "ABSENT")), 409, "seat-not-valid");
    }

    @Test
    void aMeetingNotHeldTakesNone() {
        String network = network(1);
        String seat = seat(network, "0680");
        isProblem(
                register(editor(), meeting(network, "2023-02-07", "PLANNED"), entry(seat, "PRESENT")),
                409,
                "meeting-not-held");
        isProblem(
                register(editor(), meeting(network, "2023-02-08", "CANCELLED"), entry(seat, "ABSENT")),
                409,
                "meeting-not-held");
        isProblem(register(editor(), UUID.randomUUID().toString(), entry(seat, "PRESENT")), 404, "not-found");
    }

    @Test
    void aSeatStandsOnceInARequest() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        Response refused = register(editor(), meeting, entry(seat, "PRESENT"), entry(seat, "ABSENT"));
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("attendances[1].seat");
        assertThat(counted(meeting)).containsExactly(null, null);
    }

    @Test
    void anotherOrganisationsSeatIsNotOnesOwn() {
        String network = network(2);
        String own = seat(network, "0680");
        String other = seat(network, "0604");
        String meeting = meeting(network, "2023-02-07", "HELD");
        isProblem(
                register(municipality("0680"), meeting, entry(own, "PRESENT"), entry(other, "PRESENT")),
                403,
                "foreign-organisation");
        assertThat(counted(meeting)).containsExactly(null, null);
        created(register(editor(), meeting, entry(other, "PRESENT")));
        String path = "/meetings/" + meeting + "/attendances/" + other;
        String tag = get(path).header("ETag");
        isProblem(
                municipality("0680")
                        .contentType("application/json")
                        .header("If-Match", tag)
                        .body(Map.of("presence", "ABSENT", "reason", "Fel"))
                        .put("/network/v1" + path),
                403,
                "foreign-organisation");
        isProblem(
                municipality("0680").header("If-Match", tag).delete("/network/v1" + path), 403, "foreign-organisation");
    }

    @Test
    void aClosedPeriodTakesNone() {
        String network = network(2);
        String seat = seat(network, "0680");
        String registered = seat(network, "0604");
        String meeting = meeting(network, "2019-02-07", "HELD");
        created(register(editor(), meeting, entry(registered, "PRESENT")));
        period("2019-T1", "CLOSED");
        try {
            isProblem(register(editor(), meeting, entry(seat, "PRESENT")), 409, "period-closed");
            String path = "/meetings/" + meeting + "/attendances/" + registered;
            isProblem(put(path, path, Map.of("presence", "ABSENT", "reason", "Fel")), 409, "period-closed");
            isProblem(post(editor(), "/meetings", meetingOf(network, "2019-03-01", "HELD")), 409, "period-closed");
            // A seat that would count at a meeting of the period.
            isProblem(
                    put("/seats/" + seat, "/seats/" + seat, Map.of("validFrom", "2020-01-01", "vacancies", List.of())),
                    409,
                    "period-closed");
        } finally {
            period("2019-T1", "OPEN");
        }
        created(register(editor(), meeting, entry(seat, "PRESENT")));
    }

    @Test
    void whatIsRegisteredIsCorrectedAndNeverWrittenOver() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "PRESENT")));
        isProblem(register(editor(), meeting, entry(seat, "ABSENT")), 409, "attendance-registered");
        String path = "/network/v1/meetings/" + meeting + "/attendances/" + seat;
        Map<String, String> correction = Map.of("presence", "ABSENT", "reason", "Fel");
        isProblem(editor().contentType("application/json").body(correction).put(path), 428, "precondition-required");
        isProblem(
                editor().contentType("application/json")
                        .header("If-Match", "\"x\"")
                        .body(correction)
                        .put(path),
                412,
                "stale");
        isProblem(editor().header("If-Match", "*").delete(path + "0"), 404, "not-found");
    }

    @Test
    void onlyWhoeverCameHasAChannel() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        var absent = entry(seat, "ABSENT");
        absent.put("channel", "REMOTE");
        isProblem(register(editor(), meeting, absent), 422, "invalid");
        var hybrid = meetingOf(network, "2023-02-08", "HELD");
        hybrid.put("form", "HYBRID");
        String both = created(post(editor(), "/meetings", hybrid)).jsonPath().getString("id");
        isProblem(register(editor(), both, entry(seat, "PRESENT")), 422, "invalid");
    }

    @Test
    void aSeatWithAttendanceStaysValid() {
        String network = network(1);
        String seat = seat(network, "0680");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "PRESENT")));
        isProblem(
                put("/seats/" + seat, "/seats/" + seat, Map.of("validFrom", "2023-02-08", "vacancies", List.of())),
                409,
                "seat-has-attendance");
        ok(get("/seats/" + seat));
    }
}
