package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code ./ku demo}: made-up answers of 2022 give the thirteen printed shares, computed beside reported, in a closed period. */
@ExtendWith(OneSuiteForAll.class)
class SurveyDemoTest {
    private static final String LIVE = "/goals/v1/status?period=2022&basis=live";
    private static final String RESULTS = "/survey/v1/results?limit=1000&survey=2022-network";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;
    private static final int QUESTIONS = 13;
    private static final int RESPONDENTS = 200;
    private static final int NETWORKS = 18;
    private static final List<String> SMALL = List.of("ehalsa", "flersprakighet");

    private final Visitor reader;

    SurveyDemoTest(RunningSuite suite) throws IOException, InterruptedException {
        reader = new Keycloak(suite).client("dashboard");
    }

    @BeforeAll
    static void demo(RunningSuite suite) throws IOException, InterruptedException {
        suite.demo();
    }

    @Test
    void theLiveStatusShowsAllThirteenSharesAsPrintedWithTheAnswersBeside() throws Exception {
        List<Printed.Kpi> printed = Printed.results2022().stream()
                .filter(kpi -> kpi.key().startsWith("satisfied-") && kpi.result() != null)
                .toList();
        assertThat(printed).hasSize(QUESTIONS);
        Map<String, JsonNode> kpis = liveKpis();
        for (Printed.Kpi row : printed) {
            JsonNode kpi = requireNonNull(kpis.get(row.key()));
            JsonNode result = kpi.path("result");
            assertThat(result.path("basis").asText()).as("%s", kpi).isEqualTo("COMPUTED");
            assertThat(result.path("periodClosed").asBoolean()).isTrue();
            for (String at : List.of("/value", "/computed/value", "/reported/value")) {
                assertThat(result.at(at).decimalValue())
                        .as("%s of %s", at, kpi)
                        .isEqualByComparingTo(requireNonNull(row.result()));
            }
            answersStandBehind(result, kpi.at("/_links/rows/href").asText());
        }
    }

    private void answersStandBehind(JsonNode result, String rows) throws IOException, InterruptedException {
        JsonNode items = reader.get(rows.substring(rows.indexOf("/survey/")))
                .isOk()
                .json()
                .path("items");
        assertThat(items).as(rows).hasSize(1);
        JsonNode row = items.path(0);
        assertThat(row.path("answered").asInt())
                .as("%s", row)
                .isPositive()
                .isEqualTo(result.path("denominator").asInt());
        assertThat(row.path("verySatisfied").asInt())
                .isEqualTo(result.path("numerator").asInt());
        assertThat(row.path("dontKnow").asInt()).isPositive();
        assertThat(row.path("answered").asInt()
                        + row.path("dontKnow").asInt()
                        + row.path("blank").asInt()
                        + row.path("notAsked").asInt())
                .isEqualTo(RESPONDENTS);
        assertThat(row.path("low").decimalValue()).isLessThan(row.path("share").decimalValue());
        assertThat(row.path("high").decimalValue())
                .isGreaterThan(row.path("share").decimalValue());
    }

    @Test
    void theEconomicQuestionIsAskedOfHeadsOfAdministrationAlone() throws Exception {
        JsonNode cells = reader.get(RESULTS + "&level=NETWORK&question=economic-effect")
                .isOk()
                .json()
                .path("items");
        assertThat(cells).hasSize(NETWORKS);
        assertThat(cells)
                .filteredOn(cell -> !cell.path("observation").asText().equals("NOT_APPLICABLE"))
                .extracting(cell -> cell.path("unit").asText())
                .containsExactlyInAnyOrder(
                        "socialchefer", "skolchefer", "fritidschefer", "miljochefer", "kommundirektorer");
    }

    @Test
    void theTwoSmallNetworksAreSuppressedInEveryQuestion() throws Exception {
        for (String network : SMALL) {
            JsonNode cells =
                    reader.get(RESULTS + "&network=" + network).isOk().json().path("items");
            assertThat(cells).hasSize(QUESTIONS).allSatisfy(cell -> {
                assertThat(cell.path("observation").asText()).as("%s", cell).isIn("SUPPRESSED", "NOT_APPLICABLE");
                assertThat(cell.path("answered").isNull()).isTrue();
                assertThat(cell.path("share").isNull()).isTrue();
            });
        }
    }

    @Test
    void surveyAndPeriodAreClosed() throws Exception {
        assertThat(reader.get("/survey/v1/surveys/2022-network")
                        .isOk()
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(reader.get("/survey/v1/period-closings/2022")
                        .isOk()
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        JsonNode total = reader.get("/survey/v1/response-rates?survey=2022-network&level=TOTAL")
                .isOk()
                .json()
                .at("/items/0");
        assertThat(total.path("respondents").asInt()).isEqualTo(RESPONDENTS);
    }

    @Test
    void givenTwiceItChangesNothing(RunningSuite suite) throws Exception {
        JsonNode before = reader.get(RESULTS).isOk().json();
        suite.demo();
        assertThat(reader.get(RESULTS).isOk().json()).isEqualTo(before);
    }

    /** The gateway keeps what it was told for a while; then it asks the services again. */
    private Map<String, JsonNode> liveKpis() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Map<String, JsonNode> kpis = Status.kpis(reader.get(LIVE).isOk().json());
        while (requireNonNull(kpis.get("satisfied-competence"))
                        .at("/result/computed")
                        .isNull()
                && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
            kpis = Status.kpis(reader.get(LIVE).isOk().json());
        }
        return kpis;
    }
}
