package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.PUBLICATIONS;
import static nu.kommunalutveckling.gateway.status.Goals.STATUS;
import static nu.kommunalutveckling.gateway.status.Goals.as;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.live;
import static nu.kommunalutveckling.gateway.status.Goals.ofKpi;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be decided on: closed periods, or print alone. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PublishingGateTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    @Test
    void openPeriodIsNotPublishedAndItsServicesAreNamed() {
        planned(
                2057,
                kpi("closed", "80", "network", "share;of:closed"),
                kpi("open-a", "80", "survey", "share;of:open-a"),
                kpi("open-b", "80", "course", "share;of:open-b"));
        MeasureServers.open("share;of:open-a");
        MeasureServers.open("share;of:open-b");
        Response refused = publish(UUID.randomUUID().toString(), 2057, "null");
        isProblem(refused, 409, "services-not-closed");
        assertThat(refused.jsonPath().getString("detail"))
                .contains("course, survey")
                .doesNotContain("network");
        isProblem(given().get(STATUS + "?period=2057"), 404, "not-published");
        assertThat(live("2057").getBoolean(ofKpi("open-a", "result.periodClosed")))
                .isFalse();

        MeasureServers.allWell();
        assertThat(publish(UUID.randomUUID().toString(), 2057, "null").statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatWasDecidedOnPaperIsFrozenAsPrinted() {
        planned(2058, kpi("both", "80", "network", "both"), kpi("counted", "80", "network", "counted"));
        MeasureServers.figure("both", "2058", """
                "value": 79.2, "reported": {"value": 83, "low": null, "high": null, "source": "S001"},
                "computed": {"value": 79.2, "low": null, "high": null, "numerator": 92, "denominator": 110}""");
        MeasureServers.figure("counted", "2058", "\"value\": 50");
        MeasureServers.open("both");
        isProblem(publishUnnumbered(false), 422, "invalid");
        Response published = publishUnnumbered(true);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        JsonPath status = given().get(STATUS + "?period=2058").jsonPath();
        assertThat(status.getInt(ofKpi("both", "result.value"))).isEqualTo(83);
        assertThat(status.getString(ofKpi("both", "result.source"))).isEqualTo("S001");
        assertThat(status.getString(ofKpi("both", "result.computed"))).isNull();
        assertThat(status.getString(ofKpi("counted", "status"))).isEqualTo("NO_RESULT");
        assertThat(status.getString("publication.registryNumber")).isNull();
        assertThat(status.getString(ofKpi("both", "_links.findings.href")))
                .endsWith("/finance/v1/findings?document=S001");
        assertThat(status.getString(ofKpi("counted", "_links.findings"))).isNull();
    }

    /** Some printed documents tell no registry number; whatever else is decided on has one. */
    private static Response publishUnnumbered(boolean asPrinted) {
        return as("publisher")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"period": "2058", "reason": null, "asPrinted": %s, "decision": {"registryNumber": null,
                         "paragraph": null, "body": "PKS", "date": null}}""".formatted(asPrinted))
                .post(PUBLICATIONS);
    }
}
