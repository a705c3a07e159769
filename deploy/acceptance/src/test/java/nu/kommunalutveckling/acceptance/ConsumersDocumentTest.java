package nu.kommunalutveckling.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/consumers.md}: its examples run as they stand, and what the tools it names would send is answered as they need it. */
@ExtendWith(OneSuiteForAll.class)
class ConsumersDocumentTest {
    private static final String LOCAL = "http://localhost:8080";
    private static final String ALL_ANSWERED = "all services answered\n";
    private static final int PATIENCE = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningSuite suite;
    private final List<Example> examples;

    ConsumersDocumentTest(RunningSuite suite) throws IOException {
        this.suite = suite;
        this.examples = Example.of(Repository.ROOT.resolve("docs/consumers.md"));
    }

    @Test
    void everyExampleIsOfAKindThatIsTestedHere() {
        assertThat(examples)
                .extracting(Example::language)
                .containsExactly("bash", "python", "js", "bash", "bash", "r", "powerquery", "json", "text");
    }

    @Test
    void municipalSystemInTheShell() throws Exception {
        assertThat(example("A municipal system", "bash").getFirst().ranBy("bash", suite))
                .startsWith("15\n412 stale: ")
                .contains("2027 First aid: 15\n");
    }

    @Test
    void municipalSystemInPython() throws Exception {
        assertThat(example("A municipal system", "python").getFirst().ranBy("python3", suite))
                .startsWith("stale\nforbidden\n[11]\nfees ")
                .contains("\nparticipations ");
    }

    @Test
    void scriptsInTheShell() throws Exception {
        List<Example> scripts = example("Scripts", "bash");
        JsonNode summary = published("/goals/v1/status?period=2022").path("summary");
        assertThat(scripts.getFirst().ranBy("bash", suite))
                .startsWith("met " + summary.path("met").asText() + "\n")
                .contains("\nperiod,periodStart,", "[\"2022\",83]\n")
                .endsWith("\n304\n");
        // Services that have just started may be slower than a status waits for.
        String live = scripts.getLast().ranBy("bash", suite);
        for (int more = 0; more < PATIENCE && !live.equals(ALL_ANSWERED); more++) {
            live = scripts.getLast().ranBy("bash", suite);
        }
        assertThat(live).isEqualTo(ALL_ANSWERED);
    }

    @Test
    void scriptInR() throws Exception {
        assertThat(example("Scripts", "r").getFirst().ranBy("Rscript", suite))
                .containsPattern("MET.* NO_TARGET")
                .containsPattern("2022 +83 +80 +MET");
    }

    @Test
    void singlePageApplicationWithALoginInTheBrowser() throws Exception {
        String page = """
                <!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Goals</title>
                <script>globalThis.KU_GATEWAY = '%s'; globalThis.KU_REALM = '%s';</script><body><script type="module">
                %s</script></body></html>""".formatted(
                        suite.at("/"),
                        new Keycloak(suite).realm(),
                        example("A single-page application", "js").getFirst().code());
        try (Browser browser = Browser.start();
                PageServer application = PageServer.serving(page, suite.applicationPort())) {
            BrowserPage tab = browser.page();
            tab.go(application.origin());
            tab.until("document.getElementById('kc-form-login') !== null");
            tab.value("document.getElementById('username').value = 'jonkoping';"
                    + "document.getElementById('password').value = 'demo';"
                    + "document.getElementById('kc-login').click()");
            tab.until("document.getElementById('shown') !== null");
            JsonNode shown = Answer.JSON.readTree(
                    tab.value("document.getElementById('shown').textContent").asText());
            assertThat(shown.path("published"))
                    .isEqualTo(published("/goals/v1/status?period=2022").path("summary"));
            assertThat(shown.path("live").asText()).isEqualTo("LIVE");
            assertThat(shown.path("participants").asInt()).isEqualTo(10);
            assertThat(shown.path("late").asText()).isEqualTo("stale");
            assertThat(shown.path("needs").asInt()).isPositive();
            assertThat(shown.path("wrong").asText()).isEqualTo("perod");
            assertThat(tab.value("location.href").asText())
                    .isEqualTo(application.origin().toString());
        }
    }

    @Test
    void powerBiReadsTheTableThatTheQueryNames() throws Exception {
        String query = example("Power BI", "powerquery").getFirst().code();
        Matcher fields =
                Pattern.compile("(?<name>\\w+) = \"(?<value>[^\"]*)\"").matcher(between(query, "Query = [", "]"));
        List<String> parameters = new ArrayList<>();
        while (fields.find()) {
            parameters.add(fields.group("name") + "=" + encoded(fields.group("value")));
        }
        String path = between(query, "RelativePath = \"", "\"");
        assertThat(between(query, "Web.Contents(\"", "\"")).isEqualTo(LOCAL);
        String table = sent(
                "GET",
                suite.at("/" + path + "?" + String.join("&", parameters)),
                "User-Agent",
                "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)",
                "Accept-Encoding",
                "gzip, deflate",
                "Accept-Language",
                between(query, "#\"Accept-Language\" = \"", "\""));
        List<Map<String, String>> rows = Csv.rows(table, ',');
        assertThat(rows)
                .hasSameSizeAs(
                        published("/goals/v1/status/rows?period=latest:3").path("items"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(LocalDate.parse(row.get("periodEnd"))).isNotNull();
            assertThat(row.get("value")).matches("(-?[0-9]+(\\.[0-9]+)?)?");
            assertThat(row.get("target")).matches("(-?[0-9]+(\\.[0-9]+)?)?");
        });
        assertThat(rows).anySatisfy(row -> assertThat(row.get("value")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0.9,text/plain", "*/*"})
    void grafanaFindsItsColumnsBelowTheRootSelector(String accept) throws Exception {
        JsonNode panel =
                Answer.JSON.readTree(example("Grafana", "json").getFirst().code());
        URI address = here(panel.path("url").asText());
        // Infinity takes the parameters apart and writes them anew.
        URI sent = URI.create(address.toString().replace("latest:3", "latest%3A3"));
        JsonNode answer = Answer.JSON.readTree(sent(
                panel.at("/url_options/method").asText(),
                sent,
                "User-Agent",
                "Grafana/12.0.0",
                "Accept",
                accept,
                "Accept-Encoding",
                "gzip",
                "Content-Type",
                "application/json"));
        JsonNode rows = answer.path(panel.path("root_selector").asText());
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            for (JsonNode column : panel.path("columns")) {
                JsonNode cell = row.path(column.path("selector").asText());
                assertThat(cell.isMissingNode()).as("%s of %s", column, row).isFalse();
                switch (column.path("type").asText()) {
                    case "number" ->
                        assertThat(cell.isNumber() || cell.isNull())
                                .as("%s", cell)
                                .isTrue();
                    case "timestamp" ->
                        assertThat(LocalDate.parse(cell.asText())).isNotNull();
                    default -> assertThat(cell.isTextual()).as("%s", cell).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "%3B"})
    void excelGetsWhatItOpensWithoutAsking(String semicolon) throws Exception {
        String written = example("Excel", "text").getFirst().code().strip();
        URI address = URI.create(here(written).toString().replace(";", semicolon));
        String[] office = {
            "User-Agent", "Microsoft Office Excel 2014", "Accept", "*/*", "Accept-Encoding", "gzip, deflate"
        };
        sent("HEAD", address, office);
        String sheet = sent("GET", address, office);
        assertThat(sheet).startsWith(BYTE_ORDER_MARK);
        List<Map<String, String>> rows = Csv.rows(sheet.substring(1), ';');
        JsonNode told = published("/goals/v1/status/rows?period=latest:3").path("items");
        assertThat(rows).hasSameSizeAs(told);
        for (int i = 0; i < rows.size(); i++) {
            String value = requireNonNull(rows.get(i).get("value"));
            JsonNode expected = told.get(i).path("value");
            if (expected.isNull()) {
                assertThat(value).isEmpty();
            } else {
                assertThat(value).doesNotContain(".");
                assertThat(new BigDecimal(value.replace(',', '.'))).isEqualByComparingTo(expected.decimalValue());
            }
        }
    }

    private List<Example> example(String heading, String language) {
        List<Example> found = examples.stream()
                .filter(one -> one.heading().equals(heading) && one.language().equals(language))
                .toList();
        assertThat(found).as("%s under \"%s\"", language, heading).isNotEmpty();
        return found;
    }

    private JsonNode published(String path) throws IOException, InterruptedException {
        return Visitor.anonymous(suite).get(path).isOk().json();
    }

    private URI here(String address) {
        assertThat(address).startsWith(LOCAL + "/");
        return suite.at(address.substring(LOCAL.length()));
    }

    /** What a tool gets that takes compressed answers, too. */
    private static String sent(String method, URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .headers(headers)
                .build();
        HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as("%s %s", method, address).isEqualTo(200);
        boolean compressed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip") && answer.body().length > 0;
        byte[] content = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        assertThat(text).contains(before);
        return text.substring(from, text.indexOf(after, from));
    }
}
