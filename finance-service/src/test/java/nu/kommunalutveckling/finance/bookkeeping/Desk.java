package nu.kommunalutveckling.finance.bookkeeping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The bookkeeper's desk: what a test asks of the ledger, with a token that may write and close. */
public final class Desk {
    public static final String API = "/finance/v1/";
    public static final String SURPLUS = "accumulated-surplus";

    /** Amounts are read with every decimal they were sent with. */
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Desk() {}

    public static RequestSpecification editor() {
        return editor(UUID.randomUUID().toString());
    }

    /** With an {@code Idempotency-Key} of one's own. */
    public static RequestSpecification editor(String key) {
        return given().config(AS_WRITTEN)
                .auth()
                .oauth2(Tokens.withRoles("admin"))
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en");
    }

    public static Response post(String path, Object body) {
        return editor().contentType("application/json").body(body).post(API + path);
    }

    /** Changes what stands at an address, as it stands. */
    public static Response put(String path, Object body) {
        return put(path, get(path).header("ETag"), body);
    }

    public static Response put(String path, @Nullable String ifMatch, Object body) {
        RequestSpecification request = editor().contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(API + path);
    }

    public static Response get(String path) {
        return editor().get(API + path);
    }

    /** The answer to a request that must succeed. */
    public static JsonPath ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer.jsonPath(EXACT);
    }

    /** A key that no other test uses. */
    public static String key() {
        return "t-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A project area of its own, in use from 2000 on. */
    public static String area() {
        return area("PROJECT", null);
    }

    public static String area(String kind, @Nullable String parent) {
        Map<String, @Nullable Object> area = describedArea(key());
        area.put("kind", kind);
        area.put("parent", parent);
        return ok(post("areas", area)).getString("key");
    }

    /** What is sent to create a project area. */
    public static Map<String, @Nullable Object> describedArea(String key) {
        Map<String, @Nullable Object> area = new LinkedHashMap<>();
        area.put("key", key);
        area.put("kind", "PROJECT");
        area.put("parent", null);
        area.put("ordinal", 1);
        area.put("firstYear", 2000);
        area.put("lastYear", null);
        area.put("names", List.of(Map.of("fromYear", 2000, "sv", "Område " + key, "en", "Area " + key)));
        return area;
    }

    /** The area of the surplus from earlier years, created by whichever test needs it first. */
    public static String surplus() {
        Map<String, @Nullable Object> area = describedArea(SURPLUS);
        area.put("kind", "SURPLUS");
        assertThat(post("areas", area).statusCode()).isIn(201, 409, 422);
        return SURPLUS;
    }

    /** A state grant for an area. */
    public static String grant(String area) {
        return ok(post(
                        "state-grants",
                        Map.of(
                                "key",
                                key(),
                                "area",
                                area,
                                "programme",
                                "Psykisk hälsa",
                                "sv",
                                "Bidrag",
                                "en",
                                "Grant",
                                "firstYear",
                                2000)))
                .getString("key");
    }

    /** A project of an area. */
    public static String project(String area) {
        return ok(post("projects", describedProject(key(), area))).getString("key");
    }

    /** What is sent to create a project. */
    public static Map<String, @Nullable Object> describedProject(String key, String area) {
        Map<String, @Nullable Object> project = new LinkedHashMap<>();
        project.put("key", key);
        project.put("area", area);
        project.put("sv", "Projekt");
        project.put("en", "Project");
        project.put("budget", 500000);
        project.put("startsOn", "2022-01-01");
        project.put("endsOn", "2023-12-31");
        project.put(
                "financiers",
                List.of(
                        Map.of("financier", "OTHER", "organisation", "06", "amount", 300000),
                        Map.of("financier", "MUNICIPALITIES", "amount", 200000.50)));
        project.put("milestones", List.of(Map.of("title", "Delrapport", "dueOn", "2022-09-01")));
        return project;
    }

    /** An entry as it is sent, in the year of its day; of municipal money where whose it is must be said. */
    public static Map<String, @Nullable Object> entry(String kind, String area, String day, Object amount) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("year", Integer.parseInt(day.substring(0, 4)));
        entry.put("bookedOn", day);
        entry.put("kind", kind);
        entry.put("area", area);
        entry.put("amount", exact(amount));
        entry.put("financier", kind.equals("OPENING") || kind.equals("RECEIVED") ? "MUNICIPALITIES" : null);
        if (kind.equals("PAID_OUT") || kind.equals("TRANSFERRED")) {
            entry.put("organisation", "0680");
        }
        return entry;
    }

    /** The same entry with one more thing said. */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> entry, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(entry);
        changed.put(field, field.equals("amount") ? exact(value) : value);
        return changed;
    }

    /** An amount written out is sent as the number it is, with every decimal it has. */
    private static @Nullable Object exact(@Nullable Object amount) {
        return amount instanceof String written ? new BigDecimal(written) : amount;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Read alone, and handed to methods that read alone.
    public static Response book(Map<String, @Nullable Object>... entries) {
        return post("entries", Map.of("entries", List.of(entries)));
    }

    /** The id of an entry that was booked alone. */
    public static String booked(Map<String, @Nullable Object> entry) {
        return ok(book(entry)).getString("items[0].id");
    }

    public static Response reverse(String id, String day) {
        return post("entries/" + id + "/reversal", Map.of("bookedOn", day, "reason", "Fel."));
    }

    /** A page of the entries that a query asks for. */
    public static JsonPath entries(String query) {
        return ok(get("entries?limit=1000&" + query));
    }

    public static int countOf(String area) {
        return entries("area=" + area).getInt("_meta.totalRecords");
    }

    public static Response close(String period) {
        return put("period-closings/" + period, Map.of("state", "CLOSED"));
    }

    public static Response reopen(String period) {
        return put("period-closings/" + period, Map.of("state", "OPEN", "reason", "Rättelse."));
    }

    public static Response importCsv(String csv) {
        return importCsv(csv, false);
    }

    public static Response importCsv(String csv, boolean dryRun) {
        return editor().contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(API + "entries/imports?dryRun=" + dryRun);
    }

    /** Entries as a file, with every column that any of them has. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Read alone, and handed to a method that reads alone.
    public static String csv(Map<String, @Nullable Object>... entries) {
        return csv(List.of(entries));
    }

    public static String csv(List<Map<String, @Nullable Object>> entries) {
        List<String> columns = entries.stream()
                .flatMap(entry -> entry.keySet().stream())
                .distinct()
                .toList();
        return entries.stream()
                .map(entry -> columns.stream()
                        .map(column -> entry.get(column) == null
                                ? ""
                                : "\"" + entry.get(column).toString().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", String.join(",", columns) + "\r\n", "\r\n"));
    }
}
