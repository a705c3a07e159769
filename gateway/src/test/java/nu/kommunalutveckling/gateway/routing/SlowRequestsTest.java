package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Callers who take their time. The tests' limits: a head in 1 s; of a body a byte each second, and 1 KiB a second after 2 s. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class SlowRequestsTest {
    private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n";

    /** A byte now and then, until the line is closed. */
    private static void drip(RawClient client) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    client.send("x");
                    Thread.sleep(90);
                }
            } catch (IOException | InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void isTimedOut(RawClient client) throws IOException {
        isProblem(client.answer(), 408, "request-timeout");
        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void aBodyThatStopsComingIsGivenUp() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/size" + HEAD).send(new byte[50_000]);
            isTimedOut(client);
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/size" + HEAD);
            drip(client);
            isTimedOut(client);
        }
    }

    @Test
    void aHeadThatDripsIsGivenUp() throws IOException {
        try (RawClient client = RawClient.toGateway()) {
            client.send("GET /finance/v1/a HTTP/1.1\r\nHost: localhost\r\nX: ");
            drip(client);
            isTimedOut(client);
        }
    }

    @Test
    void aBodyThatComesSteadilyIsLeftAlone() throws Exception {
        try (RawClient client = RawClient.toGateway()) {
            client.send("POST /finance/v1/size" + HEAD);
            for (int sent = 0; sent < 100_000; sent += 4_000) {
                client.send(new byte[4_000]);
                Thread.sleep(120);
            }
            assertThat(client.answer().body()).isEqualTo("100000");
        }
    }

    @Test
    void aConnectionMayRestBetweenRequests() throws Exception {
        try (RawClient client = RawClient.toGateway()) {
            client.send("GET /finance/v1/a HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(200);
            Thread.sleep(1500);
            client.send("GET /finance/v1/b HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(200);
        }
    }
}
