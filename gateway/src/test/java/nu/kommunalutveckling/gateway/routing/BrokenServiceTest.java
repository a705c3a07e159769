package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller sees of a service that is away, silent, or out of its mind. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class BrokenServiceTest {

    private static RawAnswer get(String path) throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer();
        }
    }

    @Test
    void aServiceThatIsAwayIsUnavailable() throws IOException {
        RawAnswer answer = get("/survey/v1/measures");
        isProblem(answer, 503, "unavailable");
        assertThat(answer.headers("Retry-After")).containsExactly("5");
    }

    @Test
    void aServiceThatHangsUpIsUnavailable() throws IOException {
        RawAnswer answer = get("/finance/v1/hang-up");
        isProblem(answer, 503, "unavailable");
        assertThat(answer.headers("Retry-After")).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "odd-encoding", "switch"})
    void anAnswerNobodyCanReadIsABadGateway(String what) throws IOException {
        isProblem(get("/finance/v1/" + what), 502, "bad-gateway");
    }

    @Test
    void aSilentServiceIsNotWaitedForLong() throws IOException {
        isProblem(get("/finance/v1/silent/" + UUID.randomUUID()), 504, "answer-timeout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut-chunked", "stall"})
    void anAnswerCutShortNeverLooksWhole(String what) throws IOException {
        RawAnswer answer = get("/finance/v1/" + what + "/" + UUID.randomUUID());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.closed())
                .as("the line was cut before the end of the body")
                .isTrue();
        assertThat(answer.body()).isIn("", "only this");
    }

    @Test
    void onlySoManyMayWaitForAService() throws IOException {
        List<RawClient> asking = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                RawClient client = RawClient.toGateway();
                asking.add(client);
                client.send("GET /finance/v1/silent/" + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            // Which of them waits is for the event loops to say: the order of sending is not the order of arrival.
            List<RawAnswer> refused = new ArrayList<>();
            for (RawClient client : asking) {
                RawAnswer answer = client.answer();
                if (answer.status() == 503) {
                    refused.add(answer);
                } else {
                    isProblem(answer, 504, "answer-timeout");
                }
            }
            assertThat(refused).isNotEmpty().hasSizeLessThan(asking.size());
            for (RawAnswer answer : refused) {
                isProblem(answer, 503, "unavailable");
                assertThat(answer.headers("Retry-After")).containsExactly("5");
            }
        } finally {
            for (RawClient client : asking) {
                client.close();
            }
        }
    }

    @Test
    void theConnectionSurvivesAServicesFailure() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("GET /survey/v1/measures HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(503);
            client.send("GET /finance/v1/echo HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void aRefusalThatDoesNotWaitForTheBodyArrives() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/refuse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
            client.send(new byte[10_000]);
            RawAnswer answer = client.answer();
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo("no");
            assertThat(client.isClosed()).as("the rest of the body never came").isTrue();
        }
    }

    @Test
    void anUploadToAServiceThatIsAwayIsRefusedAtOnce() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /survey/v1/surveys HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
            isProblem(client.answer(), 503, "unavailable");
            assertThat(client.isClosed()).isTrue();
        }
    }
}
