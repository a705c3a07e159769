package nu.kommunalutveckling.finance.reconciliation;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.Tokens;

/** The requests that the tests send. */
final class Api {
    static final String DOCUMENTS = "/finance/v1/published-documents";
    static final String FINDINGS = "/finance/v1/findings";
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A key that no other document has. */
    static String key() {
        return "T" + UUID.randomUUID().toString().substring(0, 13);
    }

    static RequestSpecification editor() {
        return given().config(AS_WRITTEN)
                .auth()
                .oauth2(Tokens.withRoles("finance-editor"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .contentType("application/json; charset=utf-8");
    }

    static Response transcribe(String document) {
        return editor().body(document).post(DOCUMENTS);
    }

    static Response correct(String key, String document) {
        String tag = given().get(DOCUMENTS + "/" + key).header("ETag");
        return editor().header("If-Match", tag)
                .body("{\"document\": " + document + ", \"reason\": \"Fel avskrivet.\"}")
                .put(DOCUMENTS + "/" + key);
    }

    static Response findings(String document) {
        return given().queryParam("document", document).queryParam("limit", 200).get(FINDINGS);
    }

    static Response judge(String finding, String state) {
        String tag = given().get(FINDINGS + "/" + finding).header("ETag");
        return editor().header("If-Match", tag)
                .body(Map.of("state", state, "note", "Meddelat utgivaren."))
                .put(FINDINGS + "/" + finding);
    }
}
