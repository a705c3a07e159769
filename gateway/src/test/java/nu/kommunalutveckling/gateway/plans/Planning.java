package nu.kommunalutveckling.gateway.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** Plans as tests write them, and the requests of those who write. */
public final class Planning {
    public static final String API = "/goals/v1/";

    private Planning() {}

    /** A request of somebody with a role. */
    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.withRoles(role)).contentType(ContentType.JSON);
    }

    /** A request of somebody who edits goals, with a fresh key. */
    public static RequestSpecification editor() {
        return as("goals-editor").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A request of a person without roles. */
    public static RequestSpecification person(String name) {
        return given().auth().oauth2(Tokens.ofPerson(name)).contentType(ContentType.JSON);
    }

    public static Map<String, Object> text(String words) {
        return Map.of("sv", words, "en", words + " (en)");
    }

    /** A KPI on a measure; on none when {@code select} is null. */
    public static Map<String, @Nullable Object> kpi(String key, String code, @Nullable String select) {
        Map<String, @Nullable Object> kpi = new LinkedHashMap<>();
        kpi.put("key", key);
        kpi.put("code", code);
        kpi.put("title", text("Mätetal " + key));
        kpi.put("kind", "PERCENT");
        kpi.put("unit", "percent");
        kpi.put("decimals", 0);
        kpi.put("direction", "AT_LEAST");
        kpi.put("target", 80);
        kpi.put("tolerance", null);
        kpi.put("periodKinds", List.of("YEAR", "CUMULATIVE_TERTIALS"));
        kpi.put("owner", "kurs-konferens");
        kpi.put("measure", select == null ? null : Map.of("service", "network", "select", select));
        kpi.put("dueDays", 31);
        kpi.put("breaks", null);
        return kpi;
    }

    /** The same with one member another. */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> kpi, String member, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(kpi);
        changed.put(member, value);
        return changed;
    }

    /** A plan with one goal and one area, both named after its year's last digits. */
    public static Map<String, @Nullable Object> plan(int year, List<? extends Map<String, ?>> kpis) {
        return plan(year, "goal", "area", kpis);
    }

    public static Map<String, @Nullable Object> plan(
            int year, String goal, String area, List<? extends Map<String, ?>> kpis) {
        Map<String, @Nullable Object> plan = new LinkedHashMap<>();
        plan.put("year", year);
        plan.put("source", "S001");
        plan.put("vision", List.of(text("Tillsammans")));
        plan.put("focusAreas", List.of(text("Effektivitet"), text("Kompetens")));
        plan.put(
                "goals",
                List.of(Map.of(
                        "key",
                        goal,
                        "title",
                        text("Mål"),
                        "sustainableDevelopmentGoals",
                        List.of(4, 17),
                        "areas",
                        List.of(Map.of("key", area, "title", text("Område"), "kpis", kpis)))));
        return plan;
    }

    public static Response attempt(int year, Map<String, @Nullable Object> plan) {
        return as("goals-editor").header("If-None-Match", "*").body(plan).put(API + "plans/" + year);
    }

    /** Creates a plan, which must be taken. */
    public static JsonPath created(Map<String, @Nullable Object> plan) {
        return ok(attempt(Integer.parseInt(String.valueOf(plan.get("year"))), plan));
    }

    /** Writes over what is at an address, as somebody who has just read it. */
    public static Response rewrite(String address, Object body) {
        return as("goals-editor").header("If-Match", tag(address)).body(body).put(API + address);
    }

    /** The tag of what somebody who edits goals reads at an address. */
    public static String tag(String address) {
        return as("goals-editor").get(API + address).header("ETag");
    }

    public static JsonPath ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer.jsonPath();
    }

    public static JsonPath read(String address) {
        return ok(as("goals-editor").get(API + address));
    }
}
