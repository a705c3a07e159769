package nu.kommunalutveckling.network.meetings;

import static nu.kommunalutveckling.network.Api.changeState;
import static nu.kommunalutveckling.network.Api.created;
import static nu.kommunalutveckling.network.Api.editor;
import static nu.kommunalutveckling.network.Api.entry;
import static nu.kommunalutveckling.network.Api.meeting;
import static nu.kommunalutveckling.network.Api.meetingOf;
import static nu.kommunalutveckling.network.Api.network;
import static nu.kommunalutveckling.network.Api.ok;
import static nu.kommunalutveckling.network.Api.post;
import static nu.kommunalutveckling.network.Api.put;
import static nu.kommunalutveckling.network.Api.register;
import static nu.kommunalutveckling.network.Api.seatOf;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MeetingRefusalsTest {
    private static final String FAR_AHEAD = "2090-01-16";

    @Test
    void nothingIsHeldInTheFuture() {
        String network = network(1);
        isProblem(post(editor(), "/meetings", meetingOf(network, FAR_AHEAD, "HELD")), 409, "meeting-not-begun");
        isProblem(changeState(meeting(network, FAR_AHEAD, "PLANNED"), "HELD", null, null), 409, "meeting-not-begun");
        String held = meeting(network, "2023-02-07", "HELD");
        isProblem(move(held, FAR_AHEAD), 409, "meeting-not-begun");
    }

    @Test
    void aMeetingWithAttendanceIsNotCancelled() {
        String network = network(1);
        var time = seatOf(network, "0680");
        time.put("validTo", "2023-02-28");
        String seat = created(post(editor(), "/seats", time)).jsonPath().getString("id");
        String meeting = meeting(network, "2023-02-07", "HELD");
        created(register(editor(), meeting, entry(seat, "ABSENT")));
        isProblem(changeState(meeting, "CANCELLED", "ILLNESS", "Blev inte av"), 409, "meeting-has-attendance");
        isProblem(move(meeting, "2023-03-01"), 409, "seats-differ-that-day");
    }

    @Test
    void onlyWhatIsCancelledHasAReasonAndItAlwaysHas() {
        String network = network(1);
        refusedField(network, "state", "CANCELLED", "cancellationReason");
        refusedField(network, "cancellationReason", "ILLNESS", "cancellationReason");
        refusedField(network, "endsAt", "09:00", "endsAt");
        refusedField("finns-inte", "guests", 0, "network");
        String planned = meeting(network, FAR_AHEAD, "PLANNED");
        isProblem(changeState(planned, "CANCELLED", null, null), 422, "invalid");
        ok(changeState(planned, "CANCELLED", "ILLNESS", null));
        isProblem(changeState(planned, "PLANNED", null, null), 422, "invalid");
    }

    @Test
    void aNetworkMeetsInItsActiveYears() {
        String network = network(1);
        isProblem(post(editor(), "/meetings", meetingOf(network, "2017-12-31", "HELD")), 409, "network-not-active");
    }

    private static Response move(String meeting, String day) {
        var change = meetingOf("x", day, "HELD");
        change.keySet().removeAll(List.of("network", "state", "cancellationReason"));
        return put("/meetings/" + meeting, "/meetings/" + meeting, change);
    }

    private static void refusedField(String network, String field, @Nullable Object value, String blamed) {
        Map<String, @Nullable Object> meeting = meetingOf(network, "2023-02-07", "PLANNED");
        meeting.put(field, value);
        Response refused = post(editor(), "/meetings", meeting);
        isProblem(refused, 422, "invalid");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo(blamed);
    }
}
