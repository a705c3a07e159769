package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.sample.Api.VALUES;
import static nu.kommunalutveckling.sample.Api.editor;
import static nu.kommunalutveckling.sample.Api.network;
import static nu.kommunalutveckling.sample.Api.reader;
import static nu.kommunalutveckling.sample.Api.report;
import static nu.kommunalutveckling.sample.Api.reported;
import static nu.kommunalutveckling.sample.Api.turnout;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReportedValueRefusalsTest {

    /** Each changes some fields of a sound figure; {@code -} takes a field away. The last column is to blame. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure=unknown                                     | measure",
                "parameters=colour:red                               | measure",
                "parameters=network:a;network:b                      | measure",
                "parameters=network                                  | measure",
                "measure=spread,parameters=-                         | measure",
                "measure=result,parameters=-,period=2020-T1          | period",
                "value=-                                             | value",
                "value=101                                           | value",
                "value=-1                                            | value",
                "value=83.12345                                      | value",
                "low=1,high=2                                        | low",
                "measure=spread,parameters=group:a                   | value",
                "measure=spread,parameters=group:a,value=-,low=1     | high",
                "measure=spread,parameters=group:a,value=-,low=2,high=1  | low",
                "measure=spread,parameters=group:a,value=-,low=2,high=101 | high",
                "measure=spread,parameters=group:a,value=-,low=-2,high=1 | low",
                "numerator=123                                       | denominator",
                "denominator=148                                     | denominator",
                "numerator=-1,denominator=148                        | numerator",
                "observation=MISSING                                 | value",
                "observation=SUPPRESSED,value=-,numerator=1,denominator=2 | numerator",
                "observation=-                                       | observation",
                "measure=covered,parameters=-,value=2                | value",
                "measure=visits,parameters=-,value=-1                | value",
                "source=-                                            | source",
                "source=a b                                          | source",
            })
    void figureThatCannotBeIsRefused(String changes, String blamed) {
        Map<String, @Nullable Object> printed = turnout(network(), "2022", 83);
        for (String change : changes.split(",", -1)) {
            String[] field = change.split("=", 2);
            if (field[1].equals("-")) {
                printed.remove(field[0]);
            } else {
                printed.put(
                        field[0],
                        field[1].matches("-?[0-9.]+") && !field[0].equals("period") ? number(field[1]) : field[1]);
            }
        }
        Response answer = report(printed);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).contains(blamed);
    }

    private static Object number(String written) {
        return new BigDecimal(written);
    }

    @Test
    void bodyThatIsNoFigureIsRefused() {
        for (String body : new String[] {
            "{\"value\":NaN}",
            "null",
            "\"2022\"",
            "{\"measure\":\"turnout\",\"period\":\"2022-T9\",\"value\":1,\"observation\":\"NORMAL\",\"source\":\"S001\"}",
            "{\"measure\":\"turnout\",\"period\":2022,\"value\":1,\"observation\":\"NORMAL\",\"source\":\"S001\"}",
            "{\"measure\":\"turnout\",\"period\":\"2022\",\"value\":1,\"observation\":\"FINE\",\"source\":\"S001\"}",
            "{\"measure\":\"turnout\",\"period\":\"2022\",\"value\":\"1\",\"observation\":\"NORMAL\",\"source\":\"S001\"}",
            "{\"measure\":\"turnout\",\"period\":\"2022\",\"value\":1,\"observation\":\"NORMAL\",\"source\":\"S001\","
                    + "\"note\":\"a\\u0000b\"}",
        }) {
            isProblem(editor().contentType("application/json").body(body).post(VALUES), 400, "malformed-request");
        }
    }

    @Test
    void secondFigureOfTheSameIsRefused() {
        String network = network();
        assertThat(report(turnout(network, "2022", 83)).statusCode()).isEqualTo(201);
        isProblem(report(turnout(network, "2022", 83)), 409, "conflict");
        assertThat(reported(network)).isEqualTo(1);
    }

    @Test
    void requestSentTwiceAtOnceWritesOnce() throws Exception {
        String network = network();
        String key = UUID.randomUUID().toString();
        Callable<Response> post = () -> editor(key)
                .contentType("application/json")
                .body(turnout(network, "2022", 83))
                .post(VALUES);
        try (var both = Executors.newFixedThreadPool(4)) {
            for (Future<Response> answer : both.invokeAll(List.of(post, post, post, post))) {
                if (answer.get().statusCode() != 201) {
                    isProblem(answer.get(), 409, "still-in-flight");
                    assertThat(answer.get().header("Retry-After")).isEqualTo("1");
                }
            }
        }
        assertThat(reported(network)).isEqualTo(1);
        assertThat(post.call().statusCode()).isEqualTo(201);
        assertThat(reported(network)).isEqualTo(1);
    }

    @Test
    void correctionNeedsTheLatestTagAndAReason() {
        String path =
                VALUES + "/" + report(turnout(network(), "2022", 38)).jsonPath().getString("id");
        String tag = reader().get(path).header("ETag");
        Map<String, Object> correction = new HashMap<>(
                Map.of("value", 83, "observation", "NORMAL", "source", "S001", "reason", "Digits swapped."));
        isProblem(correct(path, null, correction), 428, "precondition-required");
        isProblem(correct(path, "\"older\"", correction), 412, "stale");
        assertThat(correct(path, tag, correction).statusCode()).isEqualTo(200);
        isProblem(correct(path, tag, correction), 412, "stale");

        String now = reader().get(path).header("ETag");
        correction.put("value", 101);
        isProblem(correct(path, now, correction), 422, "invalid");
        correction.put("value", 84);
        correction.put("reason", " ");
        Response unreasoned = correct(path, now, correction);
        isProblem(unreasoned, 422, "invalid");
        assertThat(unreasoned.jsonPath().getList("violations.field")).containsExactly("reason");
        isProblem(correct(VALUES + "/" + UUID.randomUUID(), now, correction), 422, "invalid");
        correction.put("reason", "Why not.");
        isProblem(correct(VALUES + "/" + UUID.randomUUID(), now, correction), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"period=2022-T9", "measure=Turnout!", "sort=value", "parameters=a%20b"})
    void filterThatCannotMatchIsRefused(String query) {
        isProblem(reader().urlEncodingEnabled(false).get(VALUES + "?" + query), 400, "invalid-parameter");
    }

    private static Response correct(String path, @Nullable String tag, Map<String, Object> correction) {
        var request = editor().contentType("application/json").body(correction);
        return (tag == null ? request : request.header("If-Match", tag)).put(path);
    }
}
