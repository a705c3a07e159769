package nu.kommunalutveckling.survey.answers;

import static nu.kommunalutveckling.survey.SurveyApi.SURVEYS;
import static nu.kommunalutveckling.survey.SurveyApi.answer;
import static nu.kommunalutveckling.survey.SurveyApi.anyone;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.clientKey;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.item;
import static nu.kommunalutveckling.survey.SurveyApi.ok;
import static nu.kommunalutveckling.survey.SurveyApi.open;
import static nu.kommunalutveckling.survey.SurveyApi.put;
import static nu.kommunalutveckling.survey.SurveyApi.respondents;
import static nu.kommunalutveckling.survey.SurveyApi.tokens;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.survey.MovableClock;
import nu.kommunalutveckling.survey.SeenStatements;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AnsweringTest {
    @Inject
    DataSource database;

    @AfterEach
    void today() {
        MovableClock.reset();
    }

    @Test
    void aRespondentReadsItsQuestionsAndAnswersThemOnce() throws SQLException {
        String survey = open(5);
        List<String> tokens = tokens(survey, "one");
        Response sheet = ok(questionnaire(survey, tokens.getFirst()));
        assertThat(sheet.jsonPath().getList("questions.question")).isEqualTo(List.of("a", "b", "c"));
        String key = clientKey();
        Map<?, ?>[] items = {item("a", 6, false, null), item("b", null, true, null), item("c", null, false, "Mer.")};
        Response first = ok(answer(survey, key, tokens.getFirst(), items));
        Response again = ok(answer(survey, key, tokens.getFirst(), items));
        assertThat(again.asString()).isEqualTo(first.asString());
        ok(answer(survey, clientKey(), tokens.get(1), item("a", 1, false, null)));
        assertThat(respondents(survey, "one")).isEqualTo(2);
        assertThat(numbers("select n1, n6, dont_know, blank from tally where survey = '%s' and question = 'a'"
                        .formatted(survey)))
                .isEqualTo(List.of(1L, 1L, 0L, 0L));
        assertThat(numbers("select n1, n6, dont_know, blank from tally where survey = '%s' and question = 'b'"
                        .formatted(survey)))
                .isEqualTo(List.of(0L, 0L, 1L, 1L));
        Response texts = ok(editor().get(SURVEYS + "/" + survey + "/free-texts?question=c"));
        assertThat(texts.jsonPath().getList("items.text")).isEqualTo(List.of("Mer."));
    }

    @Test
    void aTokenThatIsSpentUnknownOrAnothersIsRefusedInOneVoice() {
        String survey = open(5);
        List<String> tokens = tokens(survey, "one");
        ok(answer(survey, clientKey(), tokens.getFirst(), item("a", 3, false, null)));
        String unknown = "A".repeat(43);
        String others = tokens(open(5), "one").getFirst();
        List<String> told = new ArrayList<>();
        List<List<String>> asked = new ArrayList<>();
        for (String token : List.of(tokens.getFirst(), unknown, others)) {
            for (Supplier<Response> attempt : List.<Supplier<Response>>of(
                    () -> answer(survey, clientKey(), token, item("a", 3, false, null)),
                    () -> questionnaire(survey, token))) {
                SeenStatements.taken();
                Response refused = attempt.get();
                asked.add(SeenStatements.taken().stream()
                        .filter(statement -> statement.matches("(?s).*\\b(token|receipt|survey)\\b.*"))
                        .toList());
                isProblem(refused, 404, "token-not-valid");
                told.add(voice(refused));
            }
        }
        assertThat(told)
                .isEqualTo(List.of(told.get(0), told.get(1), told.get(0), told.get(1), told.get(0), told.get(1)));
        // The database is asked the same, and once for the digest of the token.
        assertThat(asked)
                .isEqualTo(List.of(asked.get(0), asked.get(1), asked.get(0), asked.get(1), asked.get(0), asked.get(1)));
        assertThat(asked).allSatisfy(statements -> assertThat(statements)
                .filteredOn(statement -> statement.contains("from token where hash ="))
                .hasSize(1));
    }

    @Test
    void whatIsNoAnswerIsRefusedAndTheTokenStays() {
        String survey = open(5);
        String token = tokens(survey, "two").getFirst();
        isProblem(answer(survey, clientKey(), token, item("a", 0, false, null)), 422, "invalid");
        isProblem(answer(survey, clientKey(), token, item("a", 7, false, null)), 422, "invalid");
        isProblem(answer(survey, clientKey(), token, item("b", 3, false, null)), 422, "invalid");
        isProblem(answer(survey, clientKey(), token, item("a", 3, true, null)), 422, "invalid");
        isProblem(answer(survey, clientKey(), token, item("a", null, false, "Text")), 422, "invalid");
        isProblem(
                answer(survey, clientKey(), token, item("a", 3, false, null), item("a", 4, false, null)),
                422,
                "invalid");
        isProblem(answer(survey, "short", token, item("a", 3, false, null)), 400, "idempotency-key-missing");
        ok(answer(survey, clientKey(), token));
        assertThat(respondents(survey, "two")).isEqualTo(1);
    }

    @Test
    void onlyItsOpenDaysTakeAnswersButARepeatIsKnownAfterwards() {
        String survey = open(5);
        List<String> tokens = tokens(survey, "one");
        LocalDate today = LocalDate.now(Period.ZONE);
        MovableClock.moveTo(today.minusDays(2));
        isProblem(answer(survey, clientKey(), tokens.getFirst()), 409, "survey-not-open");
        isProblem(questionnaire(survey, tokens.getFirst()), 409, "survey-not-open");
        MovableClock.moveTo(today.plusDays(2));
        isProblem(answer(survey, clientKey(), tokens.getFirst()), 409, "survey-not-open");
        MovableClock.moveTo(today.plusDays(1));
        String key = clientKey();
        ok(answer(survey, key, tokens.getFirst(), item("a", 3, false, null)));
        ok(changeState(survey, "CLOSED"));
        ok(answer(survey, key, tokens.getFirst(), item("a", 3, false, null)));
        isProblem(answer(survey, clientKey(), tokens.get(1)), 409, "survey-not-open");
    }

    @Test
    void neitherOrderNorTransactionTellsOneAnswerFromTheOthers() throws SQLException {
        String survey = open(9);
        for (String token : tokens(survey, "one")) {
            ok(answer(survey, clientKey(), token, item("a", 2, false, null), item("c", null, false, "T")));
        }
        String from = " from answer where survey = '%s'".formatted(survey);
        assertThat(numbers("select count(distinct xmin::text)" + from)).isEqualTo(List.of(1L));
        assertThat(numbers("select count(distinct xmin::text) from free_text where survey = '%s'".formatted(survey)))
                .isEqualTo(List.of(1L));
        // They lie in the order of their random ids.
        assertThat(numbers("select count(*) from (select respondent, lag(respondent) over (order by ctid) before" + from
                        + ") o where before > respondent"))
                .isEqualTo(List.of(0L));
        assertThat(numbers("select count(*) from token where survey = '%s' and network = 'one'".formatted(survey)))
                .isEqualTo(List.of(0L));
        assertThat(numbers("select count(*) from receipt where survey = '%s'".formatted(survey)))
                .isEqualTo(List.of(9L));
    }

    @Test
    void lostTokensAreReplacedAndRemindersNameNobody() {
        String survey = open(3);
        List<String> lost = tokens(survey, "one");
        assertThat(tokens(survey, "one")).isEmpty();
        String path = "/" + survey + "/invitations/one";
        List<String> fresh =
                ok(put(path, path, Map.of("replaceUnused", true))).jsonPath().getList("tokens");
        assertThat(fresh).hasSize(3).doesNotContainAnyElementsOf(lost);
        isProblem(answer(survey, clientKey(), lost.getFirst()), 404, "token-not-valid");
        ok(editor().post(SURVEYS + path + "/reminders"));
        fresh.forEach(token -> ok(answer(survey, clientKey(), token)));
        isProblem(editor().post(SURVEYS + path + "/reminders"), 409, "nobody-to-remind");
        assertThat(editor().get(SURVEYS + path).jsonPath().getInt("reminders")).isEqualTo(1);
    }

    @Test
    void fiveHundredAtOnceEachOnceHoweverOftenSent() throws Exception {
        String survey = open(250);
        List<String> tokens = Stream.concat(tokens(survey, "one").stream(), tokens(survey, "two").stream())
                .toList();
        List<Future<Integer>> sent = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(64)) {
            for (String token : tokens) {
                sent.add(clients.submit(client(survey, token)));
            }
        }
        int acknowledged = 0;
        for (Future<Integer> one : sent) {
            acknowledged += one.get();
        }
        assertThat(acknowledged).isEqualTo(500);
        assertThat(respondents(survey, "one") + respondents(survey, "two")).isEqualTo(500);
        assertThat(numbers(("select count(distinct respondent), (select count(*) from token where survey = '%1$s'),"
                                + " (select sum(n4) from tally where survey = '%1$s' and question = 'a')"
                                + " from answer where survey = '%1$s'")
                        .formatted(survey)))
                .isEqualTo(List.of(500L, 0L, 500L));
    }

    /** Sends until it is told, and then perhaps once more, as who does not trust the line. */
    private static Callable<Integer> client(String survey, String token) {
        String key = clientKey();
        boolean again = new Random(token.hashCode()).nextBoolean();
        return () -> {
            Response answer = answer(survey, key, token, item("a", 4, false, null));
            while (answer.statusCode() == 429 || answer.statusCode() == 503) {
                Thread.sleep(200);
                answer = answer(survey, key, token, item("a", 4, false, null));
            }
            ok(answer);
            if (again) {
                Response repeat = answer(survey, key, token, item("a", 4, false, null));
                assertThat(repeat.statusCode()).isIn(200, 429, 503);
            }
            return 1;
        };
    }

    private static Response questionnaire(String survey, String token) {
        return anyone().body(Map.of("token", token)).post(SURVEYS + "/" + survey + "/questionnaires");
    }

    /** What a refusal says but for what is the request's own: its trace, and how many more may be sent. */
    private static String voice(Response refused) {
        String headers = refused.headers().asList().stream()
                .filter(header -> !List.of("traceparent", "x-request-id", "ratelimit", "date")
                        .contains(header.getName().toLowerCase(java.util.Locale.ROOT)))
                .map(header -> header.getName() + ":" + header.getValue())
                .sorted()
                .toList()
                .toString();
        return refused.statusCode()
                + headers
                + refused.asString().replace(refused.jsonPath().getString("traceId"), "");
    }

    private List<Long> numbers(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                numbers.add(row.getLong(i));
            }
            return numbers;
        }
    }
}
