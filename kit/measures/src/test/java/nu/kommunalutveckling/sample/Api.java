package nu.kommunalutveckling.sample;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The requests that the tests send, with a token that may write. */
public final class Api {
    public static final String VALUES = "/sample/v1/reported-values";
    public static final String IMPORTS = VALUES + "/imports";
    public static final String HEADER =
            "measure,parameters,period,value,low,high,numerator,denominator,observation,source,note\r\n";

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A network that no other test uses, as a value of a parameter. */
    public static String network() {
        return "n-" + UUID.randomUUID();
    }

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

    public static RequestSpecification reader() {
        return given().auth().oauth2(Tokens.withScopes("kpi:read"));
    }

    /** What a document prints of one network's turnout; a test changes what it is about. */
    public static Map<String, @Nullable Object> turnout(String network, String period, int percent) {
        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("measure", "turnout");
        printed.put("parameters", "network:" + network);
        printed.put("period", period);
        printed.put("value", percent);
        printed.put("observation", "NORMAL");
        printed.put("source", "S001");
        return printed;
    }

    public static Response report(Map<String, @Nullable Object> printed) {
        return editor().contentType("application/json").body(printed).post(VALUES);
    }

    public static Response importCsv(String rows) {
        return importCsv(editor(), rows);
    }

    public static Response importCsv(RequestSpecification as, String rows) {
        return as.contentType("text/csv")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }

    public static Response importJsonLines(String rows) {
        return editor().contentType("application/x-ndjson")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }

    /** How many values are reported of a network's turnout. */
    public static int reported(String network) {
        return reader().queryParam("parameters", "network:" + network)
                .get(VALUES)
                .jsonPath()
                .getInt("_meta.totalRecords");
    }

    /** A row of a file of turnouts, its line end included. */
    public static String row(String network, String period, String value) {
        return "turnout,network:%s,%s,%s,,,,,NORMAL,S001,\r\n".formatted(network, period, value);
    }
}
