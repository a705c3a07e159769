package nu.kommunalutveckling.measurevalues;

import static nu.kommunalutveckling.sample.Api.network;
import static nu.kommunalutveckling.sample.Api.reader;
import static nu.kommunalutveckling.sample.Api.report;
import static nu.kommunalutveckling.sample.Api.turnout;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.kommunalutveckling.sample.Closings;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway asks for, once per status. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MeasureValueTest {

    @Test
    void valuesComeInTheOrderTheyWereAskedFor() {
        String network = network();
        report(turnout(network, "2022", 83));
        report(turnout(network, "2021", 81));
        JsonPath values = values(
                        "period=2022&period=2021&period=2020-T1-2&select=visits&select=turnout;network:" + network)
                .jsonPath();
        assertThat(values.getList("items.measure"))
                .containsExactly("visits", "visits", "visits", "turnout", "turnout", "turnout");
        assertThat(values.getList("items.period"))
                .containsExactly("2022", "2021", "2020-T1-2", "2022", "2021", "2020-T1-2");
        assertThat(values.getList("items[3..5].value")).containsExactly(83, 81, null);
        assertThat(values.getMap("items[3].parameters[0]"))
                .containsEntry("name", "network")
                .containsEntry("value", network);
        assertThat(values.getString("items[3].basis")).isEqualTo("REPORTED");
        assertThat(values.getString("items[3].source")).isEqualTo("S001");
        assertThat(values.getInt("items[3].reported.value")).isEqualTo(83);
        assertThat(values.getString("items[3].dataUpdatedAt")).endsWith("Z");
    }

    @Test
    void semicolonMayBeEncodedOrNot() {
        String network = network();
        report(turnout(network, "2022", 83));
        assertThat(values("period=2022&select=turnout%3Bnetwork%3A" + network).asString())
                .isEqualTo(
                        values("period=2022&select=turnout;network:" + network).asString())
                .contains("\"value\":83,");
    }

    @Test
    void missingValueIsSaidToBeMissingAndItsFieldsAreThere() {
        Response answer = values("period=2022&select=turnout;network:" + network());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("\"value\":null", "\"low\":null", "\"high\":null", "\"numerator\":null")
                .contains("\"denominator\":null", "\"observation\":\"MISSING\"", "\"source\":null")
                .contains("\"reported\":null", "\"dataUpdatedAt\":null", "\"unit\":\"percent\"");
    }

    @Test
    void computedValueIsProvisionalUntilItsPeriodIsClosed() {
        JsonPath open = values("period=2015&select=letters;place:" + network()).jsonPath();
        assertThat(open.getString("items[0].basis")).isEqualTo("COMPUTED");
        assertThat(open.getString("items[0].observation")).isEqualTo("PROVISIONAL");
        assertThat(open.getInt("items[0].value")).isEqualTo(38);
        assertThat(open.getString("items[0].dataUpdatedAt")).isEqualTo("2023-01-20T09:14:03Z");
        Closings.close("2015");
        JsonPath closed =
                values("period=2015&select=letters;place:" + network()).jsonPath();
        assertThat(closed.getString("items[0].observation")).isEqualTo("NORMAL");
        assertThat(closed.getString("items[0]._links.rows.href")).contains("/sample/v1/places/n-");
    }

    @Test
    void whatCountsIsPrintUntilThePeriodIsClosedAndBothAreShown() {
        String place = network();
        Map<String, @Nullable Object> printed = turnout("", "2016", 40);
        printed.put("measure", "letters");
        printed.put("parameters", "place:" + place);
        report(printed);
        JsonPath open = values("period=2016&select=letters;place:" + place).jsonPath();
        assertThat(open.getString("items[0].basis")).isEqualTo("REPORTED");
        assertThat(open.getInt("items[0].value")).isEqualTo(40);
        assertThat(open.getInt("items[0].computed.value")).isEqualTo(38);
        Closings.close("2016");
        JsonPath closed = values("period=2016&select=letters;place:" + place).jsonPath();
        assertThat(closed.getString("items[0].basis")).isEqualTo("COMPUTED");
        assertThat(closed.getInt("items[0].value")).isEqualTo(38);
        assertThat(closed.getInt("items[0].reported.value")).isEqualTo(40);
    }

    @Test
    void formulaIsNotAskedInKindsOfPeriodItHasNoMeaningIn() {
        JsonPath value =
                values("period=2015-H1&select=letters;place:" + network()).jsonPath();
        assertThat(value.getString("items[0].observation")).isEqualTo("NOT_APPLICABLE");
        assertThat(value.getString("items[0].computed")).isNull();
    }

    @Test
    void valueLinksToTheRowsBehindIt() {
        String network = network();
        report(turnout(network, "2022", 83));
        JsonPath value = values("period=2022&select=turnout;network:" + network).jsonPath();
        String rows = value.getString("items[0]._links.rows.href");
        assertThat(rows).startsWith("http://localhost:8080/sample/v1/");
        assertThat(reader().urlEncodingEnabled(false)
                        .get(rows.substring("http://localhost:8080".length()))
                        .jsonPath()
                        .getList("items.value"))
                .containsExactly(83);
        assertThat(value.getString("items[0]._links.measure.href")).endsWith("/sample/v1/measures/turnout");
    }

    @Test
    void hundredMeasuresInFortyPeriodsAreOneRequest() {
        String selects = selects(100);
        String periods = periods(40);
        Response answer = values(periods + selects);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("items")).hasSize(4000);
    }

    @Test
    void oneMeasureOrPeriodTooManyIsRefused() {
        isProblem(values(periods(1) + selects(101)), 400, "invalid-parameter");
        isProblem(values(periods(41) + selects(1)), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "select=turnout, period",
        "period=2022, select",
        "period=2022&select=unknown, select",
        "period=2022&select=turnout;colour:red, select",
        "period=2022&select=spread, select",
        "period=2022&select=turnout&select=a'b, select",
        "period=2022-T4&select=turnout, period"
    })
    void whatIsNotHereIsNamed(String query, String blamed) {
        Response answer = values(query);
        isProblem(answer, 400, "invalid-parameter");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly(blamed);
        assertThat(answer.jsonPath().getString("violations[0].in")).isEqualTo("query");
    }

    @Test
    void everyUnknownMeasureIsNamedAtOnce() {
        Response answer = values("period=2022&select=turnout&select=unknown&select=other");
        assertThat(answer.jsonPath().getList("violations.message"))
                .containsExactly("Måttet unknown finns inte här.", "Måttet other finns inte här.");
    }

    @Test
    void repeatedSelectAndPeriodAreAnsweredOnce() {
        assertThat(values("period=2022&period=2022&select=visits&select=visits")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    private static Response values(String query) {
        return reader().urlEncodingEnabled(false).get("/sample/v1/measure-values?" + query);
    }

    private static String selects(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "&select=visits;place:p" + i)
                .collect(Collectors.joining());
    }

    private static String periods(int count) {
        return IntStream.range(0, count).mapToObj(i -> "period=" + (2000 + i)).collect(Collectors.joining("&"));
    }
}
