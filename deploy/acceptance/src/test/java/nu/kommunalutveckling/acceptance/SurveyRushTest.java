package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import nu.kommunalutveckling.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Five hundred respondents of 25 networks answer at once. They repeat what is not answered, some what is, and the service is killed in
 * the middle and started again.
 */
@ExtendWith(OneSuiteForAll.class)
class SurveyRushTest {
    private static final int NETWORKS = 25;
    private static final int INVITED = 20;
    private static final int KILLED_AFTER = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 100;
    private static final String SURVEY = "/survey/v1/surveys/2098-network";

    private final RunningSuite suite;
    private final Visitor editor;
    private final Visitor anyone;
    private final AtomicInteger acknowledged = new AtomicInteger();

    SurveyRushTest(RunningSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        editor = new Keycloak(suite).person("survey-editor");
        anyone = Visitor.anonymous(suite);
    }

    @Test
    void asManyAnswersAsTokensSpentNoneTwiceAndNoneLost() throws Exception {
        try (Replicas replicas = Replicas.start(suite, Part.SURVEY, "survey_rush", 1)) {
            List<String> tokens = open(replicas);
            assertThat(tokens).hasSize(NETWORKS * INVITED);
            List<Future<Boolean>> running = new ArrayList<>();
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String token : tokens) {
                    running.add(clients.submit(() -> answer(replicas, token)));
                }
                while (acknowledged.get() < KILLED_AFTER) {
                    Thread.sleep(1);
                }
                replicas.get(0).kill();
                assertThat(acknowledged.get()).as("killed in the middle").isLessThan(tokens.size());
                replicas.restart(0);
                for (Future<Boolean> one : running) {
                    assertThat(one.get()).isTrue();
                }
            }
            assertThat(acknowledged).hasValue(tokens.size());
            try (var connection = replicas.connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select (select count(distinct respondent) from answer),"
                            + " (select count(*) from answer), (select count(*) from token),"
                            + " (select sum(respondents) from survey_network), (select sum(n5) from tally)")) {
                row.next();
                assertThat(List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                        .isEqualTo(List.of(tokens.size(), tokens.size(), 0, tokens.size(), tokens.size()));
            }
            String logged = String.join("\n", replicas.logged());
            assertThat(logged).contains("survey-service");
            assertThat(tokens).as("tokens in the logs").noneMatch(logged::contains);
        }
    }

    /** As a sound client does it: the same key until it is told, and now and then once more. */
    private boolean answer(Replicas replicas, String token) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        String body = """
                {"token":"%s","answers":[{"question":"a","step":5,"dontKnow":false,"text":null}]}""".formatted(token);
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean told = false;
        while (System.nanoTime() - until < 0) {
            try {
                Answer answer = anyone.send(
                        "POST",
                        replicas.get(0).at().resolve(SURVEY + "/answers"),
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);
                if (answer.status() != 429 && answer.status() < 500) {
                    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
                    if (!told) {
                        acknowledged.incrementAndGet();
                    }
                    told = true;
                    if (ThreadLocalRandom.current().nextInt(3) > 0) {
                        return true;
                    }
                }
            } catch (IOException killed) {
                // The next attempt may meet the service again.
            }
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE_MILLIS, 5 * PAUSE_MILLIS));
        }
        throw new AssertionError("A respondent got no answer in " + PATIENCE);
    }

    private List<String> open(Replicas replicas) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        send(replicas, "POST", "/survey/v1/surveys", "", """
                {"year":2098,"kind":"NETWORK","titleSv":"Rusning","titleEn":"Rush","opensOn":"%s","closesOn":"%s",\
                "threshold":5,"copyOf":null}""".formatted(today.minusDays(1), today.plusDays(2)));
        send(replicas, "POST", SURVEY + "/questions", "", """
                {"key":"a","position":1,"kind":"SCALE","wordingSv":"A?","wordingEn":"A?","kpi":null,"goal":null}""");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            send(replicas, "POST", SURVEY + "/networks", "", """
                    {"key":"n%d","name":"N%d","area":"x","invited":%d}""".formatted(i, i, INVITED));
            rows.add("{\"network\":\"n%d\",\"questions\":[\"a\"]}".formatted(i));
        }
        String matrix = SURVEY + "/matrix";
        send(replicas, "PUT", matrix, tag(replicas, matrix), "{\"networks\":[" + String.join(",", rows) + "]}");
        send(replicas, "PUT", SURVEY + "/state", tag(replicas, SURVEY), "{\"state\":\"OPEN\"}");
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            String path = SURVEY + "/invitations/n" + i;
            send(replicas, "PUT", path, tag(replicas, path), "{\"replaceUnused\":false}")
                    .path("tokens")
                    .forEach(token -> tokens.add(token.asText()));
        }
        return tokens;
    }

    private String tag(Replicas replicas, String path) throws IOException, InterruptedException {
        return editor.get(replicas.get(0).at().resolve(path)).isOk().header("ETag");
    }

    private JsonNode send(Replicas replicas, String method, String path, String tag, String body)
            throws IOException, InterruptedException {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        headers.addAll(
                method.equals("POST")
                        ? List.of("Idempotency-Key", UUID.randomUUID().toString())
                        : List.of("If-Match", tag));
        Answer answer = editor.send(
                method,
                replicas.get(0).at().resolve(path),
                BodyPublishers.ofString(body),
                headers.toArray(String[]::new));
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.json();
    }
}
