package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.sample.Api.VALUES;
import static nu.kommunalutveckling.sample.Api.editor;
import static nu.kommunalutveckling.sample.Api.network;
import static nu.kommunalutveckling.sample.Api.reader;
import static nu.kommunalutveckling.sample.Api.report;
import static nu.kommunalutveckling.sample.Api.turnout;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reported values one by one: in, out, and corrected. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReportedValueTest {

    @Test
    void reportedValueIsReadAsItWasPrinted() {
        String network = network();
        Response created = report(turnout(network, "2022", 83));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String path = VALUES + "/" + created.jsonPath().getString("id");
        assertThat(created.header("Location")).isEqualTo("http://localhost:8080" + path);
        assertThat(created.asString())
                .contains("\"parameters\":\"network:" + network + "\"", "\"period\":\"2022\"", "\"value\":83,")
                .contains("\"low\":null", "\"high\":null", "\"numerator\":null", "\"note\":null");

        Response read = reader().get(path);
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(read.header("ETag")).isNotNull();
    }

    @Test
    void parametersAreKeptInOneOrder() {
        String network = network();
        Map<String, @Nullable Object> printed = turnout(network, "2022", 83);
        printed.put("parameters", "network:" + network + ";form:digital");
        assertThat(report(printed).jsonPath().getString("parameters")).isEqualTo("form:digital;network:" + network);
    }

    @Test
    void rangeCarriesItsEnds() {
        String group = network();
        Response created = report(range(group, 64, 83));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString()).contains("\"value\":null", "\"low\":64", "\"high\":83");
    }

    @Test
    void listIsFilteredSortedAndPaged() {
        String network = network();
        for (String period : new String[] {"2021", "2022", "2020-T1-2"}) {
            report(turnout(network, period, 80));
        }
        report(turnout(network(), "2022", 80));

        JsonPath all = list("parameters=network:" + network + "&sort=-period");
        assertThat(all.getList("items.period")).containsExactly("2022", "2021", "2020-T1-2");
        JsonPath second = list("parameters=network:" + network + "&sort=period&limit=2&page=2");
        assertThat(second.getList("items.period")).containsExactly("2022");
        assertThat(second.getInt("_meta.totalRecords")).isEqualTo(3);
        assertThat(second.getString("_links.prev")).contains("network%3A" + network, "page=1");
        assertThat(list("parameters=network:" + network + "&period=2021&measure=turnout&source=S001")
                        .getList("items"))
                .hasSize(1);
        assertThat(list("parameters=network:" + network + "&source=S002").getList("items"))
                .isEmpty();
    }

    @Test
    void listIsAlsoCsvInTheColumnsThatImportsTake() {
        String network = network();
        Map<String, @Nullable Object> printed = turnout(network, "2022", 83);
        printed.put("note", "=1+1");
        report(printed);
        String csv = reader().queryParam("parameters", "network:" + network)
                .queryParam("format", "csv")
                .get(VALUES)
                .asString();
        assertThat(csv.lines().findFirst())
                .hasValue("id,measure,parameters,period,value,low,high,numerator,denominator,observation,source,note,"
                        + "changedAt");
        assertThat(csv).contains(",turnout,network:" + network + ",2022,83,,,,,NORMAL,S001,'=1+1,");
    }

    @Test
    void correctionReplacesTheFigureAndTheLogKeepsBoth() {
        Response created = report(turnout(network(), "2022", 38));
        String id = created.jsonPath().getString("id");
        String tag = reader().get(VALUES + "/" + id).header("ETag");

        Response corrected = editor().header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("value", 83, "observation", "NORMAL", "source", "S001", "reason", "Digits swapped."))
                .put(VALUES + "/" + id);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(corrected.jsonPath().getInt("value")).isEqualTo(83);
        assertThat(reader().get(VALUES + "/" + id).header("ETag")).isNotEqualTo(tag);

        JsonPath log = editor().get("/sample/v1/changes?sort=at&subject=reported-values/" + id)
                .jsonPath();
        assertThat(log.getList("items.act")).containsExactly("reported", "corrected");
        assertThat(log.getInt("items[1].before.value")).isEqualTo(38);
        assertThat(log.getInt("items[1].after.value")).isEqualTo(83);
        assertThat(log.getString("items[1].reason")).isEqualTo("Digits swapped.");
        assertThat(log.getString("items[1].who")).isEqualTo("person-admin");
    }

    private static Map<String, @Nullable Object> range(String group, int low, int high) {
        Map<String, @Nullable Object> printed = turnout(group, "2022", 0);
        printed.put("measure", "spread");
        printed.put("parameters", "group:" + group);
        printed.remove("value");
        printed.put("low", low);
        printed.put("high", high);
        return printed;
    }

    private static JsonPath list(String query) {
        return reader().get(VALUES + "?" + query).jsonPath();
    }
}
