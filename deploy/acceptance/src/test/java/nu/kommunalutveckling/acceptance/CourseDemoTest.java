package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code ./ku demo}: made-up courses of 2022 give the printed figures, and giving them twice changes nothing. */
@ExtendWith(OneSuiteForAll.class)
class CourseDemoTest {
    private static final String LIVE = "/goals/v1/status?period=2022&basis=live";
    private static final Map<String, Integer> PRINTED_KPIS = Map.of("courses-held", 72, "course-participants", 1_421);
    private static final Map<String, Integer> PRINTED_FIGURES =
            Map.of("occasions-held", 72, "participations", 1_421, "cancelled-occasions", 21, "largest-occasion", 285);
    private static final Set<String> MUNICIPALITIES = Set.of(
            "0604", "0617", "0642", "0643", "0662", "0665", "0680", "0682", "0683", "0684", "0685", "0686", "0687");
    private static final String REGION = "06";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;

    private final Visitor reader;

    CourseDemoTest(RunningSuite suite) throws IOException, InterruptedException {
        reader = new Keycloak(suite).client("dashboard");
    }

    @BeforeAll
    static void demo(RunningSuite suite) throws IOException, InterruptedException {
        suite.demo();
    }

    @Test
    void bothKpisAreMetByTheRowsAndPrintStandsBeside() throws Exception {
        Map<String, JsonNode> kpis = liveKpis();
        for (Map.Entry<String, Integer> printed : PRINTED_KPIS.entrySet()) {
            JsonNode kpi = requireNonNull(kpis.get(printed.getKey()));
            assertThat(kpi.path("status").asText()).as("%s", kpi).isEqualTo("MET");
            JsonNode result = kpi.path("result");
            assertThat(result.path("basis").asText()).isEqualTo("COMPUTED");
            for (String at : new String[] {"/value", "/computed/value", "/reported/value"}) {
                assertThat(result.at(at).decimalValue())
                        .as("%s of %s", at, kpi)
                        .isEqualByComparingTo(printed.getValue().toString());
            }
        }
    }

    @Test
    void theRowsGiveWhatIsPrintedAndAllOrganisationsTakePart() throws Exception {
        JsonNode values = values();
        assertThat(values).hasSize(PRINTED_FIGURES.size());
        values.forEach(value -> {
            assertThat(value.path("value").asInt())
                    .as("%s", value)
                    .isEqualTo(PRINTED_FIGURES.get(value.path("measure").asText()));
            assertThat(value.path("basis").asText()).isEqualTo("COMPUTED");
            assertThat(value.path("observation").asText()).isEqualTo("NORMAL");
        });
        Set<String> organisations = new HashSet<>(reader.get("/course/v1/participations?limit=1000&period=2022")
                .isOk()
                .json()
                .findValuesAsText("organisation"));
        assertThat(organisations).containsAll(MUNICIPALITIES).contains(REGION);
        assertThat(reader.get("/course/v1/period-closings/2022")
                        .isOk()
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void givenTwiceItChangesNothing(RunningSuite suite) throws Exception {
        JsonNode before = values();
        suite.demo();
        assertThat(values()).isEqualTo(before);
    }

    /** The gateway keeps what it was told for a while; then it asks the services again. */
    private Map<String, JsonNode> liveKpis() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Map<String, JsonNode> kpis = Status.kpis(reader.get(LIVE).isOk().json());
        while (requireNonNull(kpis.get("course-participants"))
                        .at("/result/computed")
                        .isNull()
                && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
            kpis = Status.kpis(reader.get(LIVE).isOk().json());
        }
        return kpis;
    }

    private JsonNode values() throws IOException, InterruptedException {
        String selects = String.join("&select=", PRINTED_FIGURES.keySet());
        return reader.get("/course/v1/measure-values?period=2022&select=" + selects)
                .isOk()
                .json()
                .path("items");
    }
}
