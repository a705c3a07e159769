package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code ./ku demo}: the live status of 2022 is counted of the rows of all four services, and is the printed one. */
@ExtendWith(OneSuiteForAll.class)
class DemoStatusTest {
    private static final String LIVE = "/goals/v1/status?period=2022&basis=live";

    /** Printed in the report's table of KPIs; no row of its funds table gives it. */
    private static final String ORGANISATION_RESULT = "financial-result";

    /** What rows give and the report does not print. */
    private static final List<String> BEYOND_PRINT = List.of("digital-meetings-share", "digital-courses-share");

    private static final int RESULTS_OF_ROWS = 18;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;

    private final Visitor reader;

    DemoStatusTest(RunningSuite suite) throws IOException, InterruptedException {
        reader = new Keycloak(suite).client("dashboard");
    }

    @BeforeAll
    static void demo(RunningSuite suite) throws IOException, InterruptedException {
        suite.demo();
    }

    @Test
    void eighteenPrintedResultsAreCountedOfRowsAndEqualPrint() throws Exception {
        Map<String, JsonNode> kpis = Status.kpis(whole());
        List<Printed.Kpi> ofRows = Printed.results2022().stream()
                .filter(kpi -> kpi.result() != null && !kpi.key().equals(ORGANISATION_RESULT))
                .toList();
        assertThat(ofRows).hasSize(RESULTS_OF_ROWS);
        SoftAssertions all = new SoftAssertions();
        for (Printed.Kpi row : ofRows) {
            JsonNode kpi = requireNonNull(kpis.get(row.key()));
            all.assertThat(kpi.path("status").asText()).as(row.key()).isEqualTo(row.status());
            all.assertThat(kpi.at("/result/basis").asText()).as(row.key()).isEqualTo("COMPUTED");
            for (String at : List.of("/value", "/computed/value", "/reported/value")) {
                all.assertThat(kpi.path("result").at(at).decimalValue())
                        .as("%s of %s", at, row.key())
                        .isEqualByComparingTo(requireNonNull(row.result()));
            }
        }
        all.assertAll();
    }

    @Test
    void theOrganisationResultStaysReportedWithTheFindingsOfItsReportLinked() throws Exception {
        JsonNode kpi = requireNonNull(Status.kpis(whole()).get(ORGANISATION_RESULT));
        assertThat(kpi.at("/result/basis").asText()).isEqualTo("REPORTED");
        assertThat(kpi.at("/result/value").asInt()).isEqualTo(793_713);
        assertThat(kpi.at("/result/computed/value").decimalValue()).isNegative();
        assertThat(kpi.path("status").asText()).isEqualTo("MET");
        String findings = kpi.at("/_links/findings/href").asText();
        assertThat(reader.get(findings.substring(findings.indexOf("/finance/")))
                        .isOk()
                        .json()
                        .path("items"))
                .anySatisfy(finding -> assertThat(finding.toString()).contains("-2710"));
    }

    @Test
    void sixAreMetAndRowsGiveMoreThanPrint() throws Exception {
        JsonNode status = whole();
        assertThat(status.at("/summary/met").asInt()).isEqualTo(6);
        Map<String, JsonNode> kpis = Status.kpis(status);
        for (String key : BEYOND_PRINT) {
            JsonNode result = requireNonNull(kpis.get(key)).path("result");
            assertThat(result.path("basis").asText()).as(key).isEqualTo("COMPUTED");
            assertThat(result.path("value").isNumber()).as(key).isTrue();
            assertThat(result.path("reported").isNull()).as(key).isTrue();
        }
    }

    /** Right after another test killed a service, it may take a moment. */
    private JsonNode whole() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JsonNode status = reader.get(LIVE).isOk().json();
        while (!status.path("complete").asBoolean() && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
            status = reader.get(LIVE).isOk().json();
        }
        return status;
    }
}
