package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nu.kommunalutveckling.test.Tokens;

/** Plans of one goal and one area, made and read through the door. */
public final class Goals {
    static final String STATUS = "/goals/v1/status";
    static final String PUBLICATIONS = "/goals/v1/publications";

    private Goals() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.withRoles(role)).contentType(ContentType.JSON);
    }

    static String kpi(String key, String kind, String target, String periodKinds, String measure) {
        return """
                {"key": "%s", "code": "K%02d", "title": {"sv": "Mätetal %s", "en": "KPI %s"}, "kind": "%s",
                 "unit": "percent", "decimals": 0, "direction": "AT_LEAST", "target": %s, "tolerance": null,
                 "periodKinds": %s, "owner": null, "measure": %s}""".formatted(key, Math.abs(key.hashCode() % 100), key, key, kind, target, periodKinds, measure);
    }

    public static String kpi(String key, String target, String service, String select) {
        return kpi(key, "PERCENT", target, "[\"YEAR\"]", measure(service, select));
    }

    static String measure(String service, String select) {
        return "{\"service\": \"%s\", \"select\": \"%s\"}".formatted(service, select);
    }

    static String plan(int year, String... kpis) {
        return """
                {"year": %d, "source": "S001", "goals": [{"key": "goal", "title": {"sv": "Mål", "en": "Goal"},
                 "sustainableDevelopmentGoals": [], "areas": [{"key": "area", "title": {"sv": "Område", "en": "Area"},
                 "kpis": [%s]}]}]}""".formatted(year, String.join(",", kpis));
    }

    public static void planned(int year, String... kpis) {
        Response created = as("goals-editor")
                .header("If-None-Match", "*")
                .body(plan(year, kpis))
                .put("/goals/v1/plans/" + year);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    }

    static JsonPath live(String period) {
        Response live =
                given().auth().oauth2(Tokens.withScopes("kpi:read")).get(STATUS + "?basis=live&period=" + period);
        assertThat(live.statusCode()).as(live.asString()).isEqualTo(200);
        return live.jsonPath();
    }

    static String ofKpi(String key, String member) {
        return "goals[0].areas[0].kpis.find {it.key == '%s'}.%s".formatted(key, member);
    }

    public static Response publish(String key, int year, String reason) {
        return as("publisher")
                .header("Idempotency-Key", key)
                .body("""
                        {"period": "%d", "reason": %s, "decision": {"registryNumber": "2020/1867", "paragraph": "§ 9",
                         "body": "PKS", "date": "2023-03-01"}}""".formatted(year, reason))
                .post(PUBLICATIONS);
    }

    public static void isProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).endsWith("/problems/" + slug);
    }
}
