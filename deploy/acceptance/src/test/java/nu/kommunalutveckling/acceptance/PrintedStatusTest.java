package nu.kommunalutveckling.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published status of 2022, for anyone, against the printed annual report. */
@ExtendWith(OneSuiteForAll.class)
class PrintedStatusTest {
    private static final String STATUS = "/goals/v1/status?period=2022";

    private final Visitor anyone;

    PrintedStatusTest(RunningSuite suite) {
        anyone = Visitor.anonymous(suite);
    }

    @Test
    void sixKpisAreMetThirteenHaveNoTargetAndThirteenNoResult() throws Exception {
        JsonNode status = anyone.get(STATUS).isOk().json();
        assertThat(status.path("summary"))
                .isEqualTo(Answer.JSON.readTree(
                        "{\"met\":6,\"partlyMet\":0,\"notMet\":0,\"noTarget\":13,\"noResult\":13}"));
        assertThat(status.path("goals")).hasSize(6);
        assertThat(status.path("basis").asText()).isEqualTo("PUBLISHED");
        assertThat(status.path("complete").asBoolean()).isTrue();
        assertThat(status.path("problems")).isEmpty();
        assertThat(status.at("/period/start").asText()).isEqualTo("2022-01-01");
        assertThat(status.at("/period/end").asText()).isEqualTo("2022-12-31");
    }

    @Test
    void itIsTheFirstVersionOfTheDecisionInThePrintedReport() throws Exception {
        JsonNode publication = anyone.get(STATUS).isOk().json().path("publication");
        assertThat(publication.path("version").asInt()).isEqualTo(1);
        assertThat(publication.path("registryNumber").asText()).isEqualTo("2020/1867");
    }

    @Test
    void everyKpiIsWhatTheReportPrints() throws Exception {
        Map<String, JsonNode> kpis = Status.kpis(anyone.get(STATUS).isOk().json());
        List<Printed.Kpi> printed = Printed.results2022();
        assertThat(kpis.keySet())
                .containsExactlyElementsOf(
                        printed.stream().map(Printed.Kpi::key).toList());
        SoftAssertions all = new SoftAssertions();
        for (Printed.Kpi row : printed) {
            JsonNode kpi = Objects.requireNonNull(kpis.get(row.key()));
            same(all, row.key() + " target", kpi.at("/target/value"), row.target());
            same(all, row.key() + " result", kpi.at("/result/value"), row.result());
            all.assertThat(kpi.path("status").asText()).as(row.key()).isEqualTo(row.status());
            if (row.result() != null) {
                all.assertThat(kpi.path("unit").asText()).as(row.key()).isEqualTo(row.unit());
                all.assertThat(kpi.at("/result/source").asText()).as(row.key()).isEqualTo("S001");
                all.assertThat(kpi.at("/result/stale").asBoolean())
                        .as(row.key())
                        .isFalse();
            }
        }
        all.assertAll();
    }

    @Test
    void tertials1And2Of2020StandBesideThoseOf2019And2018AsTheFollowUpPrintsThem() throws Exception {
        Map<String, JsonNode> kpis =
                Status.kpis(anyone.get("/goals/v1/status?period=2020-T1-2&compareWith=2019-T1-2&compareWith=2018-T1-2")
                        .isOk()
                        .json());
        assertThat(kpis).hasSize(9);
        Map<String, Printed.Figure> printed = new HashMap<>();
        Printed.series().forEach(figure -> printed.put(figure.key() + " " + figure.period(), figure));
        SoftAssertions all = new SoftAssertions();
        kpis.forEach((key, kpi) -> {
            boolean course = key.startsWith("course");
            List<String> periods =
                    course ? List.of("2020-H1", "2019-H1", "2018-H1") : List.of("2020-T1-2", "2019-T1-2", "2018-T1-2");
            List<JsonNode> told = new ArrayList<>(List.of(kpi.path("result")));
            kpi.path("comparisons").forEach(told::add);
            all.assertThat(told.stream().map(one -> one.path("period").asText()))
                    .as(key)
                    .containsExactlyElementsOf(periods);
            for (JsonNode one : told) {
                String what = key + " " + one.path("period").asText();
                Printed.Figure figure = printed.get(what);
                same(all, what, one.path("value"), figure == null ? null : figure.value());
                same(all, what + " low", one.path("low"), figure == null ? null : figure.low());
                same(all, what + " high", one.path("high"), figure == null ? null : figure.high());
            }
            all.assertThat(kpi.at("/_links/findings/href").asText()).as(key).endsWith("findings?document=S002");
        });
        all.assertAll();
    }

    @Test
    void everyPrintedFigureIsAValueOfItsMeasureAndAReportedValueOfItsService(RunningSuite suite) throws Exception {
        Visitor dashboard = new Keycloak(suite).client("dashboard");
        Map<String, Plan.Measure> measures =
                Plan.measures(anyone.get("/goals/v1/plans/2022").isOk().json());
        SoftAssertions all = new SoftAssertions();
        for (Printed.Figure figure : Printed.series()) {
            Plan.Measure measure = measures.getOrDefault(figure.key(), ATTENDANCE_RANGE);
            String api = "/" + measure.service() + "/v1/";
            JsonNode values = dashboard
                    .get(api + "measure-values?period=" + figure.period() + "&select=" + measure.select())
                    .isOk()
                    .json();
            JsonNode reported = dashboard
                    .get(api + "reported-values?measure=" + measure.id() + "&parameters=" + measure.parameters()
                            + "&period=" + figure.period())
                    .isOk()
                    .json();
            for (JsonNode items : List.of(values.path("items"), reported.path("items"))) {
                String what = figure.key() + " " + figure.period();
                all.assertThat(items).as(what).hasSize(1);
                same(all, what, items.path(0).path("value"), figure.value());
                same(all, what + " low", items.path(0).path("low"), figure.low());
                same(all, what + " high", items.path(0).path("high"), figure.high());
            }
        }
        all.assertAll();
    }

    /** Printed for 2018–2020 only, as a range over a group of networks; no plan since has that KPI. */
    private static final Plan.Measure ATTENDANCE_RANGE = new Plan.Measure("network", "attendance-range;group:region");

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void everyMeasureOfThePlanIsOneThatItsServiceHas(int year) throws Exception {
        Map<String, Plan.Measure> measures =
                Plan.measures(anyone.get("/goals/v1/plans/" + year).isOk().json());
        assertThat(measures).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, Plan.Measure> kpi : measures.entrySet()) {
            Plan.Measure measure = kpi.getValue();
            JsonNode told = anyone.get("/" + measure.service() + "/v1/measures/" + measure.id())
                    .isOk()
                    .json();
            all.assertThat(told.path("parameters").findValuesAsText("name"))
                    .as(kpi.getKey() + " takes " + measure.parameters())
                    .containsAll(names(measure.parameters()));
        }
        all.assertAll();
    }

    @Test
    void everyLinkLeadsSomewhere(RunningSuite suite) throws Exception {
        Visitor dashboard = new Keycloak(suite).client("dashboard");
        Set<URI> open = new LinkedHashSet<>();
        Set<URI> live = new LinkedHashSet<>();
        JsonNode status = anyone.get(STATUS).isOk().json();
        status.path("_links")
                .forEach(link -> open.add(URI.create(link.path("href").asText())));
        for (JsonNode kpi : Status.kpis(status).values()) {
            kpi.path("_links").properties().stream()
                    .filter(link -> !link.getValue().isNull())
                    .forEach(link -> (link.getKey().equals("rows") ? live : open)
                            .add(URI.create(link.getValue().path("href").asText())));
        }
        assertThat(open).hasSizeGreaterThan(32);
        assertThat(live).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (URI link : open) {
            all.assertThat(anyone.get(link).status()).as("%s", link).isEqualTo(200);
        }
        for (URI link : live) {
            all.assertThat(anyone.get(link).status()).as("%s", link).isEqualTo(401);
            all.assertThat(dashboard.get(link).status()).as("%s", link).isEqualTo(200);
        }
        all.assertAll();
    }

    @Test
    void titlesComeInTheReadersLanguage() throws Exception {
        assertTitle("sv", "Vi har ett starkt och jämbördigt partnerskap med aktiva ägare");
        assertTitle("en", "We have a strong and equal partnership with active owners");
    }

    private void assertTitle(String language, String title) throws IOException, InterruptedException {
        Answer answer = anyone.get(STATUS, "Accept-Language", language).isOk();
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.json().path("goals").findValuesAsText("title")).contains(title);
    }

    @Test
    void cachesMayKeepItAndAskWhetherItHasChanged() throws Exception {
        Answer first = anyone.get(STATUS).isOk();
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=300, stale-if-error=86400");
        Answer again = anyone.get(STATUS, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(anyone.get(STATUS, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    @Test
    void latestIs2022() throws Exception {
        JsonNode latest = anyone.get("/goals/v1/status?period=latest").isOk().json();
        assertThat(latest.at("/period/code").asText()).isEqualTo("2022");
        assertThat(latest).isEqualTo(anyone.get(STATUS).isOk().json());
    }

    @Test
    void aPeriodThatWasNeverPublishedIsNotFound() throws Exception {
        anyone.get("/goals/v1/status?period=2019").isProblem(404, "not-published");
    }

    @ParameterizedTest
    @CsvSource({
        "goal=partnership, 10",
        "area=active-representatives, 3",
        "status=MET, 6",
        "goal=partnership&status=MET, 3",
        "goal=no-such-goal, 0"
    })
    void filtersLeaveOnlyWhatIsAskedFor(String filter, int kpis) throws Exception {
        JsonNode whole = anyone.get(STATUS).isOk().json();
        JsonNode part = anyone.get(STATUS + "&" + filter).isOk().json();
        assertThat(Status.kpis(part)).hasSize(kpis);
        assertThat(Status.kpis(whole)).containsAllEntriesOf(Status.kpis(part));
    }

    private static void same(SoftAssertions all, String what, JsonNode told, @Nullable BigDecimal printed) {
        if (printed == null) {
            all.assertThat(told.isNull() || told.isMissingNode())
                    .as(what + ": " + told)
                    .isTrue();
        } else {
            all.assertThat(told.decimalValue()).as(what).isEqualByComparingTo(printed);
        }
    }

    private static List<String> names(String parameters) {
        List<String> names = new ArrayList<>();
        for (String pair : parameters.split(";", -1)) {
            if (!pair.isEmpty()) {
                names.add(pair.split(":", 2)[0]);
            }
        }
        return names;
    }
}
