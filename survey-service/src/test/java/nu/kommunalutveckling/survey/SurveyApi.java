package nu.kommunalutveckling.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;

/** The requests by which the tests make surveys and answer them. */
public final class SurveyApi {
    public static final String SURVEYS = "/survey/v1/surveys";

    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private SurveyApi() {}

    /** A year that no other test has a survey in. */
    public static int year() {
        return YEARS.getAndIncrement();
    }

    public static RequestSpecification anyone() {
        return given().config(AS_WRITTEN).contentType("application/json").header("Accept-Language", "en");
    }

    public static RequestSpecification editor() {
        return editor(UUID.randomUUID().toString());
    }

    /** @param key that tells a repeat from another request */
    public static RequestSpecification editor(String key) {
        return given().config(AS_WRITTEN)
                .auth()
                .oauth2(Tokens.withRoles("survey-editor"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en");
    }

    public static Map<String, @Nullable Object> surveyOf(int year) {
        LocalDate today = LocalDate.now(Period.ZONE);
        Map<String, @Nullable Object> survey = new LinkedHashMap<>();
        survey.put("year", year);
        survey.put("kind", "NETWORK");
        survey.put("titleSv", "Enkät " + year);
        survey.put("titleEn", "Survey " + year);
        survey.put("opensOn", today.minusDays(1).toString());
        survey.put("closesOn", today.plusDays(1).toString());
        survey.put("threshold", 5);
        survey.put("copyOf", null);
        return survey;
    }

    public static Map<String, @Nullable Object> questionOf(String key, String kind, int position) {
        Map<String, @Nullable Object> question = new LinkedHashMap<>();
        question.put("key", key);
        question.put("position", position);
        question.put("kind", kind);
        question.put("wordingSv", "Fråga " + key);
        question.put("wordingEn", "Question " + key);
        question.put("kpi", null);
        question.put("goal", null);
        return question;
    }

    public static Map<String, Object> networkOf(String key, int invited) {
        return Map.of("key", key, "name", "Nätverket " + key, "area", "social", "invited", invited);
    }

    /** A draft with questions a and b and free text c; network one is asked all, network two only a. Its key. */
    public static String draft(int invited) {
        int year = year();
        String key = year + "-network";
        created(editor().body(surveyOf(year)).post(SURVEYS));
        created(editor().body(questionOf("a", "SCALE", 1)).post(SURVEYS + "/" + key + "/questions"));
        created(editor().body(questionOf("b", "SCALE", 2)).post(SURVEYS + "/" + key + "/questions"));
        created(editor().body(questionOf("c", "FREE_TEXT", 3)).post(SURVEYS + "/" + key + "/questions"));
        created(editor().body(networkOf("one", invited)).post(SURVEYS + "/" + key + "/networks"));
        created(editor().body(networkOf("two", invited)).post(SURVEYS + "/" + key + "/networks"));
        ok(put("/" + key + "/matrix", "/" + key + "/matrix", matrixOf(List.of("a", "b", "c"), List.of("a"))));
        return key;
    }

    public static String open(int invited) {
        String key = draft(invited);
        ok(changeState(key, "OPEN"));
        return key;
    }

    public static Map<String, Object> matrixOf(List<String> one, List<String> two) {
        return Map.of(
                "networks",
                List.of(Map.of("network", "one", "questions", one), Map.of("network", "two", "questions", two)));
    }

    public static Response changeState(String survey, String state) {
        return put("/" + survey, "/" + survey + "/state", Map.of("state", state));
    }

    /** Writes with the tag of what is there now. */
    public static Response put(String from, String to, Object body) {
        String tag = editor().get(SURVEYS + from).header("ETag");
        return editor().header("If-Match", tag).body(body).put(SURVEYS + to);
    }

    /** Fresh tokens for all of a network who have none. */
    public static List<String> tokens(String survey, String network) {
        String path = "/" + survey + "/invitations/" + network;
        return ok(put(path, path, Map.of("replaceUnused", false))).jsonPath().getList("tokens");
    }

    public static Map<String, @Nullable Object> item(
            String question, @Nullable Integer step, boolean dontKnow, @Nullable String text) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("question", question);
        item.put("step", step);
        item.put("dontKnow", dontKnow);
        item.put("text", text);
        return item;
    }

    public static Response answer(String survey, String clientKey, String token, Map<?, ?>... items) {
        return anyone().header("Idempotency-Key", clientKey)
                .body(Map.of("token", token, "answers", new ArrayList<>(List.of(items))))
                .post(SURVEYS + "/" + survey + "/answers");
    }

    public static String clientKey() {
        return UUID.randomUUID().toString();
    }

    public static int respondents(String survey, String network) {
        return editor().get(SURVEYS + "/" + survey + "/invitations/" + network)
                .jsonPath()
                .getInt("respondents");
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
