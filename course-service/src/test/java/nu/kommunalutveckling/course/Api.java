package nu.kommunalutveckling.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The requests that the tests send. */
public final class Api {
    public static final String COURSE = "/course/v1";

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
        return by(Tokens.withRoles("course-editor"));
    }

    public static RequestSpecification reader() {
        return by(Tokens.withScopes("kpi:read"));
    }

    public static RequestSpecification municipality(String code) {
        return by(Tokens.ofOrganisation(code));
    }

    public static RequestSpecification person(String subject) {
        return by(Tokens.ofPerson(subject));
    }

    public static Response get(String path) {
        return given().config(AS_WRITTEN).get(COURSE + path);
    }

    public static Response post(RequestSpecification as, String path, Object body) {
        return as.contentType("application/json").body(body).post(COURSE + path);
    }

    /** Writes with the tag of what is there now. */
    public static Response put(
            RequestSpecification as, RequestSpecification reading, String from, String to, Object body) {
        String tag = reading.get(COURSE + from).header("ETag");
        return as.contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(COURSE + to);
    }

    public static Response importCsv(String path, String rows) {
        return importCsv(editor(), path, rows);
    }

    public static Response importCsv(RequestSpecification as, String path, String rows) {
        return as.contentType("text/csv")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(COURSE + path);
    }

    public static Map<String, @Nullable Object> courseOf(String key, String title) {
        Map<String, @Nullable Object> course = new LinkedHashMap<>();
        course.put("key", key);
        course.put("kind", "COURSE");
        course.put("subject", "provning");
        course.put("titleSv", title);
        return course;
    }

    /** A new course of the catalogue; its key. */
    public static String course() {
        String key = key("kurs");
        created(post(editor(), "/courses", courseOf(key, "Kursen " + key)));
        return key;
    }

    /** An open occasion of one day, from nine to four, to which one can register until the day before. */
    public static Map<String, @Nullable Object> occasionOf(String key, String course, LocalDate day, int capacity) {
        Map<String, @Nullable Object> occasion = new LinkedHashMap<>();
        occasion.put("key", key);
        occasion.put("course", course);
        occasion.put("state", "OPEN");
        occasion.put("form", "PHYSICAL");
        occasion.put("place", "Huskvarna");
        occasion.put("sessions", List.of(session(day)));
        occasion.put("lastRegistrationDay", day.minusDays(1).toString());
        occasion.put("capacity", capacity);
        occasion.put("fee", 1000);
        return occasion;
    }

    public static Map<String, String> session(LocalDate day) {
        return Map.of("startsAt", instant(day, 9), "endsAt", instant(day, 16));
    }

    public static String instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Period.ZONE).toInstant().toString();
    }

    /** A day in Sweden, so many days from now. */
    public static LocalDate inDays(int days) {
        return LocalDate.now(Period.ZONE).plusDays(days);
    }

    /** A new open occasion a month ahead; its key. */
    public static String openOccasion(int capacity) {
        return occasion(occasionOf(key("tillfalle"), course(), inDays(30), capacity));
    }

    public static String occasion(Map<String, @Nullable Object> occasion) {
        created(post(editor(), "/occasions", occasion));
        return String.valueOf(occasion.get("key"));
    }

    /** An occasion held on a day, with heads from some organisations; its key. */
    public static String heldOccasion(String course, LocalDate day, Map<String, Integer> heads) {
        Map<String, @Nullable Object> held = occasionOf(key("hallet"), course, day, 1000);
        held.put("state", "HELD");
        String key = occasion(held);
        StringBuilder rows = new StringBuilder("occasion,organisation,participants\r\n");
        heads.forEach(
                (organisation, participants) -> rows.append("%s,%s,%d\r\n".formatted(key, organisation, participants)));
        if (!heads.isEmpty()) {
            Response imported = importCsv("/participations/imports", rows.toString());
            assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(200);
        }
        return key;
    }

    public static Map<String, Object> participants(Map<?, ?>... participants) {
        return Map.of("participants", List.of(participants));
    }

    public static Map<String, String> participant(String organisation, String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return Map.of("organisation", organisation, "name", name, "email", address);
    }

    public static Response register(RequestSpecification as, String occasion, Map<?, ?>... participants) {
        return post(as, "/occasions/" + occasion + "/registrations", participants(participants));
    }

    /** Registers so many people that nobody else is; the ids of their registrations, in order. */
    public static List<String> registerMany(String occasion, int number) {
        List<Map<String, String>> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(participant("0680", "Nagon " + UUID.randomUUID()));
        }
        Response made = register(editor(), occasion, many.toArray(Map[]::new));
        created(made);
        return made.jsonPath().getList("items.id");
    }

    public static String state(String registration) {
        return editor().get(COURSE + "/registrations/" + registration)
                .jsonPath()
                .getString("state");
    }

    public static Response cancel(RequestSpecification as, RequestSpecification reading, String registration) {
        return put(
                as,
                reading,
                "/registrations/" + registration,
                "/registrations/" + registration + "/cancellation",
                Map.of("reason", "OTHER"));
    }

    public static Response changeState(String occasion, String state, @Nullable String reason, @Nullable String note) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("state", state);
        change.put("reason", reason);
        change.put("note", note);
        return put(editor(), editor(), "/occasions/" + occasion, "/occasions/" + occasion + "/state", change);
    }

    public static void close(String period) {
        String path = "/period-closings/" + period;
        RequestSpecification reading = by(Tokens.withRoles("admin"));
        Response closed = put(by(Tokens.withRoles("admin")), reading, path, path, Map.of("state", "CLOSED"));
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
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
