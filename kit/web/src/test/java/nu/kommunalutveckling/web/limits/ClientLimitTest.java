package nu.kommunalutveckling.web.limits;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ClientLimitTest {
    /** As the tests' configuration has it. */
    private static final int BURST = 400;

    @Test
    void clientThatAsksTooOftenIsToldWhenToComeBack() {
        String token = token();
        Response refused = refusedAtLast(token);
        isProblem(refused, 429, "too-many-requests");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;");
        assertThat(given().header("Authorization", "Bearer " + token)
                        .get("/q/health")
                        .statusCode())
                .as("health is told however many ask")
                .isEqualTo(200);
        assertThat(as(token()).statusCode()).as("another client").isEqualTo(200);
    }

    private static Response refusedAtLast(String token) {
        for (int sent = 0; sent < BURST; sent++) {
            assertThat(as(token).statusCode()).isEqualTo(200);
        }
        Response answer = as(token);
        // Some were refilled meanwhile; they are few.
        for (int sent = 0; sent < BURST && answer.statusCode() == 200; sent++) {
            answer = as(token);
        }
        return answer;
    }

    /** Of the form of a token; nobody looks closer where anyone may read. */
    private static String token() {
        return "e30.e30." + UUID.randomUUID().toString().replace("-", "");
    }

    private static Response as(String token) {
        return given().header("Authorization", "Bearer " + token).get("/sample/v1/api-info");
    }
}
