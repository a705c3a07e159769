package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.sample.Api.HEADER;
import static nu.kommunalutveckling.sample.Api.IMPORTS;
import static nu.kommunalutveckling.sample.Api.VALUES;
import static nu.kommunalutveckling.sample.Api.editor;
import static nu.kommunalutveckling.sample.Api.importCsv;
import static nu.kommunalutveckling.sample.Api.importJsonLines;
import static nu.kommunalutveckling.sample.Api.network;
import static nu.kommunalutveckling.sample.Api.reader;
import static nu.kommunalutveckling.sample.Api.reported;
import static nu.kommunalutveckling.sample.Api.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Files of reported values that come in whole. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReportedValueImportTest {

    @Test
    void csvIsReadWithQuotesAndEmptyCells() {
        String network = network();
        Response answer = importCsv(HEADER
                + row(network, "2021", "81")
                + "turnout,network:%s,2022,83.5,,,123,148,PROVISIONAL,S001,\"Said so, \"\"twice\"\".\"\r\n"
                        .formatted(network));
        counted(answer, 2, 2, 0);
        JsonPath list = reader().get(VALUES + "?sort=period&parameters=network:" + network)
                .jsonPath();
        assertThat(list.getString("items[0].note")).isNull();
        assertThat(list.getString("items[1].note")).isEqualTo("Said so, \"twice\".");
        assertThat(list.getFloat("items[1].value")).isEqualTo(83.5f);
        assertThat(list.getString("items[1].observation")).isEqualTo("PROVISIONAL");
    }

    @Test
    void columnsMayStandInAnyOrderAndOptionalOnesBeLeftOut() {
        String network = network();
        counted(
                importCsv("source,period,observation,value,measure,parameters\nS001,2022,NORMAL,83,turnout,network:"
                        + network),
                1,
                1,
                0);
        assertThat(reported(network)).isEqualTo(1);
    }

    @Test
    void swedishExcelsCsvIsReadToo() {
        String network = network();
        String csv = HEADER + row(network, "2022", "83.5");
        counted(importCsv("\ufeff" + csv.replace(',', ';').replace('.', ',')), 1, 1, 0);
        assertThat(reader().get(VALUES + "?parameters=network:" + network).asString())
                .contains("\"value\":83.5,");
    }

    @Test
    void jsonLinesAreReadWithOrWithoutOptionalFields() {
        String network = network();
        counted(importJsonLines("""
                {"measure":"turnout","parameters":"network:%1$s","period":"2021","value":81,"observation":"NORMAL","source":"S001"}

                {"measure":"turnout","parameters":"network:%1$s","period":"2022","value":83,"observation":"NORMAL",\
                "source":"S001","note":null,"low":null}
                """.formatted(network)), 2, 2, 0);
        assertThat(reported(network)).isEqualTo(2);
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() {
        String network = network();
        counted(importCsv(HEADER + row(network, "2021", "81")), 1, 1, 0);
        String both = HEADER + row(network, "2021", "81.0") + row(network, "2022", "83");
        counted(importCsv(both), 2, 1, 1);
        counted(importCsv(both), 2, 0, 2);
        assertThat(reported(network)).isEqualTo(2);
    }

    @Test
    void fileSentAgainWithItsKeyGetsTheFirstAnswer() {
        String csv = HEADER + row(network(), "2021", "81");
        String key = UUID.randomUUID().toString();
        counted(importCsv(editor(key), csv), 1, 1, 0);
        counted(importCsv(editor(key), csv), 1, 1, 0);
    }

    @Test
    void dryRunReportsAndWritesNothing() {
        String network = network();
        String csv = HEADER + row(network, "2021", "81");
        String key = UUID.randomUUID().toString();
        Response tried = importCsv(editor(key).queryParam("dryRun", true), csv);
        counted(tried, 1, 1, 0);
        assertThat(tried.jsonPath().getBoolean("dryRun")).isTrue();
        assertThat(reported(network)).isZero();

        Response faulty = importCsv(editor(key).queryParam("dryRun", true), csv + row(network, "2022", "101"));
        assertThat(faulty.statusCode()).as(faulty.asString()).isEqualTo(200);
        assertThat(faulty.jsonPath().getInt("rejected")).isEqualTo(1);
        assertThat(faulty.jsonPath().getInt("errors[0].row")).isEqualTo(2);

        counted(importCsv(editor(), csv), 1, 1, 0);
        assertThat(reported(network)).isEqualTo(1);
    }

    @Test
    void headerAloneIsATableWithoutRows() {
        counted(importCsv(HEADER), 0, 0, 0);
    }

    @Test
    void importLeavesItsReportInTheChangeLog() {
        Response answer =
                importCsv(editor().header("x-request-id", "logged-import"), HEADER + row(network(), "2021", "81"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonPath log = editor().get("/sample/v1/changes?subject=reported-values&limit=1000")
                .jsonPath();
        assertThat(log.getInt("items.find { it.requestId == 'logged-import' }.after.created"))
                .isEqualTo(1);
    }

    @Test
    void mediaTypeSaysHowToReadIt() {
        assertThat(editor().contentType("application/json")
                        .body("{}")
                        .post(IMPORTS)
                        .statusCode())
                .isEqualTo(415);
    }

    private static void counted(Response answer, int rows, int created, int unchanged) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonPath report = answer.jsonPath();
        assertThat(report.getInt("rows")).isEqualTo(rows);
        assertThat(report.getInt("created")).isEqualTo(created);
        assertThat(report.getInt("unchanged")).isEqualTo(unchanged);
        assertThat(report.getInt("rejected")).isZero();
        assertThat(report.getList("errors")).isEmpty();
    }
}
