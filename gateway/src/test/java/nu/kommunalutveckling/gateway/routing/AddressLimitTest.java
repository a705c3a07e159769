package nu.kommunalutveckling.gateway.routing;

import static nu.kommunalutveckling.gateway.routing.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address may ask 2000 times at once here, and 20 times a second after that. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(SmallServices.class)
class AddressLimitTest {
    private static final String ASK = "GET /nothing HTTP/1.1\r\nHost: localhost\r\nOrigin: https://app.test\r\n\r\n";

    /** Asks until refused. The burst and what comes back meanwhile are bounded, so this ends. */
    private static RawAnswer exhaust(RawClient client) throws IOException {
        RawAnswer answer = client.send(ASK).answer();
        int asked = 1;
        while (answer.status() != 429 && asked < 5000) {
            answer = client.send(ASK).answer();
            asked++;
        }
        assertThat(asked).isGreaterThan(2000);
        return answer;
    }

    @Test
    void anAddressThatAsksTooMuchIsToldToWaitAndOthersAreNot() throws IOException {
        try (RawClient greedy = RawClient.toGatewayFrom("127.0.0.7");
                RawClient other = RawClient.toGatewayFrom("127.0.0.8")) {
            RawAnswer first = greedy.send(ASK).answer();
            assertThat(first.headers("RateLimit-Policy")).containsExactly("\"address\";q=2000;w=100");
            assertThat(first.headers("RateLimit")).containsExactly("\"address\";r=1999;t=1");

            RawAnswer refused = exhaust(greedy);
            isProblem(refused, 429, "too-many-requests");
            assertThat(refused.headers("Retry-After")).containsExactly("1");
            assertThat(refused.header("RateLimit").orElseThrow()).startsWith("\"address\";r=0;t=");
            assertThat(refused.headers("Access-Control-Allow-Origin"))
                    .as("a page must be able to read that it shall wait")
                    .containsExactly("https://app.test");

            assertThat(other.send(ASK).answer().status()).isEqualTo(404);
            String health = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
            assertThat(greedy.send(health).answer().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,192.0.2.1",
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "2001:db8:1:2::9,20010db800010002",
        "2001:db8:1:3::9,20010db800010003"
    })
    void addressesThatOneSubscriberHasCountAsOne(String address, String counted) {
        assertThat(AddressLimit.network(address)).isEqualTo(counted);
    }
}
