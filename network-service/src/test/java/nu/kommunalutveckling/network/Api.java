package nu.kommunalutveckling.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The requests that the tests send. */
public final class Api {
    public static final String NETWORK = "/network/v1";

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A key that no other test uses. */
    public static String key(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A request by whoever holds the token, with a fresh {@code Idempotency-Key}. */
    public static RequestSpecification by(String token) {
        return given().config(AS_WRITTEN)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en");
    }

    public static RequestSpecification editor() {
        return by(Tokens.withRoles("network-editor"));
    }

    public static RequestSpecification admin() {
        return by(Tokens.withRoles("admin"));
    }

    public static RequestSpecification municipality(String code) {
        return by(Tokens.ofOrganisation(code));
    }

    public static Response get(String path) {
        return editor().get(NETWORK + path);
    }

    public static Response post(RequestSpecification as, String path, Object body) {
        return as.contentType("application/json").body(body).post(NETWORK + path);
    }

    /** Writes with the tag of what is there now. */
    public static Response put(String from, String to, Object body) {
        return editor().contentType("application/json")
                .header("If-Match", get(from).header("ETag"))
                .body(body)
                .put(NETWORK + to);
    }

    public static Map<String, @Nullable Object> networkOf(String key, int seats) {
        Map<String, @Nullable Object> network = new LinkedHashMap<>();
        network.put("key", key);
        network.put("kind", "CHIEF_NETWORK");
        network.put("area", "provning");
        network.put("numberOfSeats", seats);
        network.put("activeFrom", 2018);
        network.put("activeTo", null);
        network.put("names", List.of(Map.of("validFrom", "2018-01-01", "name", "Nätverket " + key)));
        network.put("series", List.of("provning"));
        network.put("targets", List.of(Map.of("year", 2022, "percent", 80)));
        return network;
    }

    /** A new network with room for so many seats; its key. */
    public static String network(int seats) {
        String key = key("natverk");
        created(post(editor(), "/networks", networkOf(key, seats)));
        return key;
    }

    public static Map<String, @Nullable Object> seatOf(String network, String organisation) {
        Map<String, @Nullable Object> seat = new LinkedHashMap<>();
        seat.put("network", network);
        seat.put("organisation", organisation);
        seat.put("validFrom", "2018-01-01");
        seat.put("validTo", null);
        seat.put("vacancies", List.of());
        return seat;
    }

    /** A new seat until further notice; its id. */
    public static String seat(String network, String organisation) {
        return created(post(editor(), "/seats", seatOf(network, organisation)))
                .jsonPath()
                .getString("id");
    }

    public static Map<String, @Nullable Object> meetingOf(String network, String day, String state) {
        Map<String, @Nullable Object> meeting = new LinkedHashMap<>();
        meeting.put("network", network);
        meeting.put("day", day);
        meeting.put("startsAt", "09:00");
        meeting.put("endsAt", "12:00");
        meeting.put("form", "PHYSICAL");
        meeting.put("state", state);
        meeting.put("cancellationReason", state.equals("CANCELLED") ? "ILLNESS" : null);
        meeting.put("place", "Huskvarna");
        meeting.put("guests", 0);
        return meeting;
    }

    /** A new meeting; its id. */
    public static String meeting(String network, String day, String state) {
        return created(post(editor(), "/meetings", meetingOf(network, day, state)))
                .jsonPath()
                .getString("id");
    }

    public static Map<String, @Nullable Object> entry(String seat, String presence) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("seat", seat);
        entry.put("presence", presence);
        entry.put("channel", null);
        return entry;
    }

    public static Response register(RequestSpecification as, String meeting, Map<?, ?>... entries) {
        return post(as, "/meetings/" + meeting + "/attendances", Map.of("attendances", List.of(entries)));
    }

    /** What a meeting is counted as: expected, present; null while it does not count. */
    public static List<@Nullable Integer> counted(String meeting) {
        var view = ok(get("/meetings/" + meeting)).jsonPath();
        List<@Nullable Integer> counted = new ArrayList<>();
        counted.add(view.get("expected"));
        counted.add(view.get("present"));
        return counted;
    }

    public static Response changeState(String meeting, String state, @Nullable String reason, @Nullable String note) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("state", state);
        change.put("reason", reason);
        change.put("note", note);
        return put("/meetings/" + meeting, "/meetings/" + meeting + "/state", change);
    }

    /** Closes a period, or opens it again. */
    public static void period(String period, String state) {
        String path = NETWORK + "/period-closings/" + period;
        Response closed = admin().contentType("application/json")
                .header("If-Match", admin().get(path).header("ETag"))
                .body(state.equals("OPEN") ? Map.of("state", state, "reason", "Test") : Map.of("state", state))
                .put(path);
        ok(closed);
    }

    public static Response created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    public static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
