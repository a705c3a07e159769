package nu.kommunalutveckling.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** What a dashboard reads. */
public final class Reading {
    private static final String NETWORK = "/network/v1";

    private Reading() {}

    /** Reads, whatever the answer. */
    public static Response get(String token, String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get(NETWORK + path);
    }

    public static Response get(String path) {
        return get(Tokens.withScopes("kpi:read"), path);
    }

    public static JsonPath json(String path) {
        return ok(get(path)).jsonPath();
    }

    public static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** The value of one measure in one period, with all that belongs to it. */
    public static Map<String, @Nullable Object> value(String select, String period) {
        return json("/measure-values?period=" + period + "&select=" + select).getMap("items[0]");
    }

    /** Its figure, rounded; null when there is none. */
    public static @Nullable Integer figure(String select, String period) {
        return (Integer) value(select, period).get("value");
    }
}
