package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a municipality over the real services, beside what the rows of each service add up to. */
@ExtendWith(OneSuiteForAll.class)
class MunicipalityPageTest {
    private static final int MUNICIPALITIES = 13;
    private static final int PATIENCE = 20;
    private static final long PAUSE_MILLIS = 250;
    private static final Map<String, String> FEES = Map.of("0680", "1500.25", "0604", "2000");

    private final RunningSuite suite;
    private final Visitor reader;

    MunicipalityPageTest(RunningSuite suite) throws IOException, InterruptedException {
        this.suite = suite;
        reader = new Keycloak(suite).client("dashboard");
    }

    @BeforeAll
    static void demoAndFees(RunningSuite suite) throws IOException, InterruptedException {
        suite.demo();
        Visitor editor = new Keycloak(suite).person("finance-editor");
        for (Map.Entry<String, String> fee : FEES.entrySet()) {
            String body = """
                    {"year": 2023, "municipality": "%s", "partnership": "social", "kind": "BASE_FEE", "amount": %s,
                     "invoicedOn": null, "note": null}""".formatted(fee.getKey(), fee.getValue());
            Answer set = editor.send(
                    "POST",
                    "/finance/v1/fees",
                    body,
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            assertThat(set.status()).as("%s", set).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0680", "0604"})
    void everyFigureIsWhatTheRowsAddUpTo(String municipality) throws Exception {
        Visitor own = new Keycloak(suite).client("municipality-" + municipality);
        JsonNode page = whole(own, "/goals/v1/municipalities/" + municipality + "?basis=live&from=2022&to=2023");
        assertThat(page.path("years").toString()).isEqualTo("[2022,2023]");

        List<JsonNode> heads = rows(own, "/course/v1/participations?period=2022");
        List<JsonNode> ours = of(municipality, heads);
        isFigure(page, "participations", sum(ours, "participants"), mean(sum(municipal(heads), "participants")));
        List<JsonNode> came = ours.stream()
                .filter(row -> row.path("participants").asInt() > 0)
                .toList();
        isFigure(page, "occasions", distinct(came, "occasion").size(), null);
        isFigure(page, "courses", distinct(came, "course").size(), null);

        Set<String> allNetworks = rows(own, "/network/v1/networks?series=all-networks").stream()
                .map(network -> network.path("key").asText())
                .collect(Collectors.toSet());
        List<JsonNode> seats = rows(own, "/network/v1/seats?validOn=2022-12-31&organisation=" + municipality);
        isFigure(page, "seats", in(allNetworks, seats).size(), null);
        Set<String> sitsIn = distinct(seats, "network");
        assertThat(page.path("networks").findValuesAsText("network")).containsExactlyElementsOf(sitsIn);

        List<JsonNode> attendances =
                in(allNetworks, rows(own, "/network/v1/attendances?period=2022&organisation=" + municipality));
        long there = attendances.stream()
                .filter(row -> !row.path("presence").asText().equals("ABSENT"))
                .count();
        JsonNode attendance = figure(page, "attendance");
        assertThat(attendance.path("numerator").asLong()).isEqualTo(there);
        assertThat(attendance.path("denominator").asInt()).isEqualTo(attendances.size());
        assertThat(attendance.at("/mean/municipalities").asInt()).isEqualTo(MUNICIPALITIES);

        JsonNode fees = page.at("/figures/0/years/1");
        assertThat(fees.path("value").decimalValue()).isEqualByComparingTo(FEES.get(municipality));
        assertThat(fees.at("/mean/value").decimalValue()).isEqualByComparingTo("1750.13");
        assertThat(fees.at("/mean/municipalities").asInt()).isEqualTo(FEES.size());
        assertThat(rows(own, URI.create(fees.at("/_links/rows").asText()))).hasSize(1);
    }

    @Test
    void theNetworksFiguresAreThoseOfTheNetworksThemselves() throws Exception {
        JsonNode page = whole(reader, "/goals/v1/municipalities/0680?basis=live&from=2022&to=2022");
        JsonNode network = StreamSupport.stream(page.path("networks").spliterator(), false)
                .filter(one -> one.at("/figures/1/years/0/value").isNumber())
                .findFirst()
                .orElseThrow();
        String key = network.path("network").asText();
        JsonNode result = reader.get("/network/v1/attendance-results?period=2022&network=" + key)
                .isOk()
                .json()
                .at("/items/0");
        assertThat(network.at("/figures/1/key").asText()).isEqualTo("network-attendance");
        assertThat(network.at("/figures/1/years/0/numerator").asInt())
                .as("%s %s", network, result)
                .isEqualTo(result.path("present").asInt());
        assertThat(network.at("/figures/1/years/0/denominator").asInt())
                .isEqualTo(result.path("expected").asInt());
    }

    @Test
    void detailsAreTheMunicipalitysOwn() throws Exception {
        String details = "/goals/v1/municipalities/0680/details?year=2022";
        JsonNode own = whole(new Keycloak(suite).client("municipality-0680"), details);
        List<JsonNode> heads = new ArrayList<>();
        own.path("items").forEach(row -> {
            if (row.path("kind").asText().equals("PARTICIPATION")) {
                heads.add(row);
            }
        });
        assertThat(sum(heads, "value"))
                .isEqualTo(sum(of("0680", rows(reader, "/course/v1/participations?period=2022")), "participants"));
        assertThat(own.path("items").findValuesAsText("kind")).contains("ATTENDANCE");
        new Keycloak(suite).client("municipality-0604").get(details).isProblem(403, "forbidden");
        reader.get(details).isProblem(403, "forbidden");
        Visitor.anonymous(suite).get(details).isProblem(401, "not-authenticated");
    }

    @Test
    void withoutATokenOnlyWhatIsPublishedIsShown() throws Exception {
        Visitor anyone = Visitor.anonymous(suite);
        assertThat(anyone.get("/goals/v1/municipalities").isOk().json().path("items"))
                .hasSize(MUNICIPALITIES);
        // 2022 is published as printed, and no document prints a municipality's figures.
        JsonNode page = anyone.get("/goals/v1/municipalities/0680?from=2022&to=2022")
                .isOk()
                .json();
        assertThat(page.path("years").toString()).isEqualTo("[2022]");
        assertThat(page.at("/figures/0/years/0/publication").isTextual()).isTrue();
        anyone.get("/goals/v1/municipalities/0680?basis=live").isProblem(401, "not-authenticated");
        anyone.get("/goals/v1/municipalities/9999").isProblem(404, "not-found");
    }

    /** Services that have just started may be slower than the page waits for. */
    private static JsonNode whole(Visitor visitor, String path) throws IOException, InterruptedException {
        JsonNode page = visitor.get(path).isOk().json();
        for (int more = 0; more < PATIENCE && !page.path("complete").asBoolean(); more++) {
            Thread.sleep(PAUSE_MILLIS);
            page = visitor.get(path).isOk().json();
        }
        assertThat(page.path("complete").asBoolean()).as("%s", page).isTrue();
        return page;
    }

    private static void isFigure(JsonNode page, String key, long value, @Nullable BigDecimal mean) {
        JsonNode figure = figure(page, key);
        assertThat(figure.path("value").asLong()).as("%s of %s", key, page).isEqualTo(value);
        if (mean != null) {
            assertThat(figure.at("/mean/value").decimalValue()).isEqualByComparingTo(mean);
        }
    }

    /** A figure of 2022. */
    private static JsonNode figure(JsonNode page, String key) {
        for (JsonNode figure : page.path("figures")) {
            if (figure.path("key").asText().equals(key)) {
                return figure.at("/years/0");
            }
        }
        throw new AssertionError("No " + key + " in " + page);
    }

    private static BigDecimal mean(long sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(MUNICIPALITIES), 1, RoundingMode.HALF_UP);
    }

    private List<JsonNode> rows(Visitor visitor, String path) throws IOException, InterruptedException {
        return rows(visitor, suite.at(path + "&limit=1000"));
    }

    private static List<JsonNode> rows(Visitor visitor, URI address) throws IOException, InterruptedException {
        JsonNode page = visitor.get(address).isOk().json();
        assertThat(page.at("/_links/next").isNull()).isTrue();
        List<JsonNode> rows = new ArrayList<>();
        page.path("items").forEach(rows::add);
        return rows;
    }

    private static List<JsonNode> of(String organisation, List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> row.path("organisation").asText().equals(organisation))
                .toList();
    }

    private static List<JsonNode> municipal(List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> row.path("organisation").asText().length() == 4)
                .toList();
    }

    private static List<JsonNode> in(Set<String> networks, List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> networks.contains(row.path("network").asText()))
                .toList();
    }

    private static long sum(List<JsonNode> rows, String member) {
        return rows.stream().mapToLong(row -> row.path(member).asLong()).sum();
    }

    private static Set<String> distinct(List<JsonNode> rows, String member) {
        return rows.stream().map(row -> row.path(member).asText()).collect(Collectors.toCollection(TreeSet::new));
    }
}
