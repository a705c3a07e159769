package nu.kommunalutveckling.gateway.status;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.gateway.status.Goals.PUBLICATIONS;
import static nu.kommunalutveckling.gateway.status.Goals.isProblem;
import static nu.kommunalutveckling.gateway.status.Goals.kpi;
import static nu.kommunalutveckling.gateway.status.Goals.measure;
import static nu.kommunalutveckling.gateway.status.Goals.planned;
import static nu.kommunalutveckling.gateway.status.Goals.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.gateway.status.MeasureServers.Mood;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure before, at and after the decision: its preview, its address, what a correction changes, and its series. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class DecidedFiguresTest {
    private static final String PREVIEWS = "/goals/v1/publication-previews/";

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static String published(int year, String reason) {
        Response answer = publish(UUID.randomUUID().toString(), year, reason);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private static JsonPath preview(int year) {
        Response preview = given().auth().oauth2(Tokens.withRoles("publisher")).get(PREVIEWS + year);
        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        return preview.jsonPath();
    }

    @Test
    void previewTellsWhatSpeaksAgainstPublishing() {
        MeasureServers.figure("share;of:previewed", "2070", "\"value\":81");
        planned(
                2070,
                kpi("previewed", "80", "network", "share;of:previewed"),
                kpi("absent", "80", "survey", "share;of:absent"),
                kpi("quiet", "80", "course", "share;of:quiet"));
        MeasureServers.open("share;of:absent");
        MeasureServers.mood("course", Mood.FAULTY);
        JsonPath preview = preview(2070);
        assertThat(preview.getBoolean("publishable")).isFalse();
        assertThat(preview.getList("services.service")).containsExactly("course", "network", "survey");
        assertThat(preview.getList("services.readiness")).containsExactly("SILENT", "CLOSED", "OPEN");
        assertThat(preview.getList("missing")).containsExactly("absent", "quiet");
        assertThat(preview.getString("openFindings")).isNull();
        assertThat(preview.getString("findings.href")).endsWith("/finance/v1/findings?state=OPEN");
        assertThat(preview.getString("status.basis")).isEqualTo("LIVE");

        MeasureServers.allWell();
        assertThat(preview(2070).getBoolean("publishable")).isTrue();
        isProblem(given().get(PREVIEWS + 2070), 401, "not-authenticated");
        isProblem(given().auth().oauth2(Tokens.withRoles("publisher")).get(PREVIEWS + 2071), 404, "no-plan");
    }

    @Test
    void everyPublishedFigureHasAnAddressThatNeverChanges() {
        MeasureServers.figure("share;of:cited", "2072", "\"value\":81.4,\"numerator\":92,\"denominator\":113");
        planned(2072, kpi("cited", "80", "network", "share;of:cited"));
        String id = published(2072, "null");
        MeasureServers.figure("share;of:cited", "2072", "\"value\":70");
        published(2072, "\"Fel avskriven.\"");
        Response figure = given().get(PUBLICATIONS + "/" + id + "/figures/cited");
        assertThat(figure.jsonPath().getInt("figure.result.value")).isEqualTo(81);
        assertThat(figure.jsonPath().getInt("figure.result.numerator")).isEqualTo(92);
        assertThat(figure.jsonPath().getString("publication.hash")).matches("[0-9a-f]{64}");
        assertThat(figure.jsonPath().getInt("publication.version")).isEqualTo(1);
        assertThat(figure.header("Cache-Control")).startsWith("public");
        isProblem(given().get(PUBLICATIONS + "/" + id + "/figures/uncited"), 404, "not-found");
        isProblem(given().get(PUBLICATIONS + "/" + UUID.randomUUID() + "/figures/cited"), 404, "not-found");
    }

    @Test
    void correctionTellsWhatItChanged() {
        MeasureServers.figure("share;of:corrected", "2073", "\"value\":81");
        MeasureServers.figure("share;of:kept", "2073", "\"value\":50");
        planned(
                2073,
                kpi("corrected", "80", "network", "share;of:corrected"),
                kpi("kept", "80", "network", "share;of:kept"));
        String first = published(2073, "null");
        isProblem(given().get(PUBLICATIONS + "/" + first + "/differences"), 404, "not-found");
        MeasureServers.figure("share;of:corrected", "2073", "\"value\":70");
        MeasureServers.figure("share;of:kept", "2073", "\"value\":50.0");
        String second = published(2073, "\"Närvaron var fel avskriven.\"");
        JsonPath differences =
                given().get(PUBLICATIONS + "/" + second + "/differences").jsonPath();
        assertThat(differences.getString("from.id")).isEqualTo(first);
        assertThat(differences.getString("reason")).isEqualTo("Närvaron var fel avskriven.");
        assertThat(differences.getList("items.kpi")).containsExactly("corrected");
        assertThat(differences.getString("items[0].change")).isEqualTo("CHANGED");
        assertThat(differences.getInt("items[0].before.value")).isEqualTo(81);
        assertThat(differences.getInt("items[0].after.value")).isEqualTo(70);
        assertThat(differences.getString("items[0].after.status")).isEqualTo("NOT_MET");
        assertThat(given().get(PUBLICATIONS + "/" + second + "/differences?from=" + second)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void seriesRunsThroughYearsAndMarksWhatIsNotComparable() {
        for (String each : new String[] {"2074=70", "2075=75", "2077=80"}) {
            String[] pair = each.split("=", 2);
            MeasureServers.figure("share;of:series", pair[0], "\"value\":" + pair[1]);
        }
        MeasureServers.figure("both", "2078", "\"value\":60");
        planned(2075, kpi("run", "80", "network", "share;of:series"));
        planned(2077, kpi("run", "80", "network", "share;of:series").replace("Mätetal run", "Nytt namn"));
        planned(2078, kpi("run", "PERCENT", "80", "[\"YEAR\"]", measure("network", "both")));
        published(2077, "null");
        published(2078, "null");

        Response published = given().get("/goals/v1/kpis/run/series?from=2074&to=2078");
        JsonPath series = published.jsonPath();
        assertThat(series.getList("items.period")).containsExactly("2074", "2075", "2076", "2077", "2078");
        assertThat(series.getList("items.value")).containsExactly(70, 75, null, 80, 60);
        assertThat(series.getList("items.publicationPeriod")).containsExactly("2077", "2077", null, "2077", "2078");
        assertThat(series.getList("items.renamed")).containsExactly(false, false, false, true, true);
        assertThat(series.getList("items.comparabilityBreak")).containsExactly(false, false, false, false, true);
        assertThat(published.header("Cache-Control")).startsWith("public");
        assertThat(given().get("/goals/v1/kpis/run/series?from=2074&to=2078&format=csv")
                        .asString()
                        .lines())
                .hasSize(6);

        Response live = given().auth()
                .oauth2(Tokens.withScopes("kpi:read"))
                .get("/goals/v1/kpis/run/series?from=2076&to=2077&basis=live");
        assertThat(live.jsonPath().getList("items.value")).containsExactly(null, 80);
    }

    @Test
    void oddSeriesAreRefused() {
        planned(2079, kpi("odd", "80", "network", "share;of:odd"));
        String series = "/goals/v1/kpis/odd/series";
        for (String odd :
                new String[] {"from=abc", "from=2079&to=2078", "from=2000&to=2079", "kind=MONTH", "basis=x"}) {
            isProblem(given().get(series + "?" + odd), 400, "invalid-parameter");
        }
        isProblem(given().get("/goals/v1/kpis/unheard-of/series"), 404, "not-found");
        isProblem(given().get(series + "?basis=live"), 401, "not-authenticated");
    }
}
