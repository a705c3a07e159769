package nu.kommunalutveckling.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** What every service has to hold to when it is asked for many measure values at once: each is answered as it is alone. */
public final class AskedTogether {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private AskedTogether() {}

    /**
     * Demands the same values, each with all that belongs to it, whether they are asked for in one request or one by one.
     *
     * @param api the service's address: {@code /network/v1}
     */
    public static void isAsAlone(String api, List<String> periods, List<String> selects) {
        List<JsonNode> alone = new ArrayList<>();
        selects.forEach(
                select -> periods.forEach(period -> alone.addAll(values(api, List.of(period), List.of(select)))));
        assertThat(values(api, periods, selects)).containsExactlyElementsOf(alone);
    }

    /** Demands that a group is refused for the one select in it that the service does not know, and as that one is alone. */
    public static void isRefusedAsAlone(String api, String period, List<String> selects, String unknown) {
        List<String> group = new ArrayList<>(selects);
        group.add(group.size() / 2, unknown);
        Response together = ask(api, List.of(period), group);
        Problems.isProblem(together, 400, "invalid-parameter");
        assertThat(together.jsonPath().getList("violations"))
                .isEqualTo(
                        ask(api, List.of(period), List.of(unknown)).jsonPath().getList("violations"));
    }

    private static List<JsonNode> values(String api, List<String> periods, List<String> selects) {
        Response answer = ask(api, periods, selects);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            List<JsonNode> values = new ArrayList<>();
            JSON.readTree(answer.asString()).path("items").forEach(values::add);
            return values;
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    private static Response ask(String api, List<String> periods, List<String> selects) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .header("Accept-Language", "en")
                .get(api + "/measure-values?period=" + String.join("&period=", periods) + "&select="
                        + String.join("&select=", selects));
    }
}
