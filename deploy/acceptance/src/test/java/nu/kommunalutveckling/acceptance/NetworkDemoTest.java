package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./ku demo}: made-up meetings of 2020 and 2022 give the printed figures, computed beside reported, in a closed period. */
@ExtendWith(OneSuiteForAll.class)
class NetworkDemoTest {
    private static final String LIVE = "/goals/v1/status?period=2022&basis=live";
    private static final Map<String, Integer> PRINTED_KPIS =
            Map.of("attendance-all-networks", 81, "attendance-pks", 83, "attendance-municipal-directors", 96);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 250;
    private static final int MUNICIPALITIES = 13;

    private final Visitor reader;

    NetworkDemoTest(RunningSuite suite) throws IOException, InterruptedException {
        reader = new Keycloak(suite).client("dashboard");
    }

    @BeforeAll
    static void demo(RunningSuite suite) throws IOException, InterruptedException {
        suite.demo();
    }

    @Test
    void theLiveStatusShowsTheRowsWithPrintBeside() throws Exception {
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

    @ParameterizedTest
    @CsvSource({
        "2020-T1-2, attendance-share, 76",
        "2020-T1-2, attendance-share;network:pks, 95",
        "2020-T1-2, attendance-share;network:municipal-directors, 94",
        "2020-T1-2, meeting-form-share;form:physical, 41",
        "2020-T1-2, meeting-form-share;form:digital, 42",
        "2020-T1-2, meeting-form-share;form:hybrid, 17",
        "2022, attendance-share, 81",
        "2022, attendance-share;network:pks, 83",
        "2022, attendance-share;network:municipal-directors, 96"
    })
    void everyPrintedFigureIsComputedBesidePrint(String period, String select, int printed) throws Exception {
        JsonNode value = value(period, select);
        assertThat(value.path("basis").asText()).as("%s", value).isEqualTo("COMPUTED");
        assertThat(value.path("observation").asText()).isEqualTo("NORMAL");
        assertThat(value.path("value").asInt()).isEqualTo(printed);
        assertThat(value.at("/computed/value").asInt()).isEqualTo(printed);
        assertThat(value.at("/reported/value").asInt()).isEqualTo(printed);
        assertThat(value.path("denominator").asInt()).isGreaterThan(MUNICIPALITIES);
    }

    @Test
    void soIsTheRangeOverTheNetworksOfTheRegion() throws Exception {
        JsonNode value = value("2020-T1-2", "attendance-range;group:region");
        assertThat(value.path("basis").asText()).as("%s", value).isEqualTo("COMPUTED");
        for (String at : List.of("", "/computed", "/reported")) {
            assertThat(value.at(at + "/low").asInt()).as(at).isEqualTo(66);
            assertThat(value.at(at + "/high").asInt()).as(at).isEqualTo(74);
        }
    }

    @Test
    void allMunicipalitiesTakePartAndTheRegionStandsBeside() throws Exception {
        JsonNode organisations = reader.get("/network/v1/attendance-results?by=ORGANISATION&period=2022")
                .isOk()
                .json();
        assertThat(organisations.path("items")).hasSize(MUNICIPALITIES);
        JsonNode region = reader.get("/network/v1/attendance-results?series=region&period=2020-T1-2")
                .isOk()
                .json();
        assertThat(region.path("items")).hasSize(4).allSatisfy(network -> {
            assertThat(network.path("municipalShare").isNumber()).isTrue();
            assertThat(network.path("regionShare").isNumber()).isTrue();
        });
    }

    @Test
    void theNetworksThatTheDocumentsNameAreThereAsTheReferenceHasThem() throws Exception {
        Path reference = Repository.ROOT.resolve("deploy/local/reference/network/networks.json");
        Map<String, JsonNode> there = new HashMap<>();
        reader.get("/network/v1/networks?limit=1000")
                .isOk()
                .json()
                .path("items")
                .forEach(network -> there.put(network.path("key").asText(), network));
        JsonNode named = Answer.JSON.readTree(Files.readString(reference));
        assertThat(named).hasSizeGreaterThan(40).allSatisfy(network -> {
            JsonNode same = requireNonNull(there.get(network.path("key").asText()), network::toString);
            for (String fact : List.of("kind", "area", "numberOfSeats", "activeFrom", "names", "series")) {
                assertThat(same.path(fact)).as("%s of %s", fact, network).isEqualTo(network.path(fact));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-T1-2", "2022"})
    void itsPeriodsAreClosed(String period) throws Exception {
        assertThat(reader.get("/network/v1/period-closings/" + period)
                        .isOk()
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void givenTwiceItChangesNothing(RunningSuite suite) throws Exception {
        String results = "/network/v1/attendance-results?period=2022";
        JsonNode before = reader.get(results).isOk().json();
        suite.demo();
        assertThat(reader.get(results).isOk().json()).isEqualTo(before);
    }

    /** The gateway keeps what it was told for a while; then it asks the services again. */
    private Map<String, JsonNode> liveKpis() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Map<String, JsonNode> kpis = Status.kpis(reader.get(LIVE).isOk().json());
        while (requireNonNull(kpis.get("attendance-pks")).at("/result/computed").isNull()
                && System.nanoTime() - until < 0) {
            Thread.sleep(PAUSE_MILLIS);
            kpis = Status.kpis(reader.get(LIVE).isOk().json());
        }
        return kpis;
    }

    private JsonNode value(String period, String select) throws IOException, InterruptedException {
        return reader.get("/network/v1/measure-values?period=" + period + "&select=" + select)
                .isOk()
                .json()
                .at("/items/0");
    }
}
