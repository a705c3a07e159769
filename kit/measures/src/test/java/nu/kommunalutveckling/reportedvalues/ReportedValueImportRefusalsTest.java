package nu.kommunalutveckling.reportedvalues;

import static nu.kommunalutveckling.sample.Api.HEADER;
import static nu.kommunalutveckling.sample.Api.IMPORTS;
import static nu.kommunalutveckling.sample.Api.editor;
import static nu.kommunalutveckling.sample.Api.importCsv;
import static nu.kommunalutveckling.sample.Api.importJsonLines;
import static nu.kommunalutveckling.sample.Api.network;
import static nu.kommunalutveckling.sample.Api.reported;
import static nu.kommunalutveckling.sample.Api.row;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReportedValueImportRefusalsTest {

    @Test
    void oneBadRowKeepsAllOut() {
        String network = network();
        Response answer = importCsv(
                HEADER + row(network, "2021", "81") + row(network, "2022", "101") + row(network, "2020", "79"));
        JsonPath report = rejected(answer, 3, 1);
        assertThat(report.getMap("report.errors[0]"))
                .containsEntry("row", 2)
                .containsEntry("column", "value")
                .containsEntry("value", "101")
                .containsEntry("reason", "Must be at most 100.");
        assertThat(report.getString("detail")).startsWith("1 of 3 rows");
        assertThat(reported(network)).isZero();
    }

    @Test
    void firstThousandFaultsAreNamedAndTheRestCounted() {
        String rows = IntStream.rangeClosed(1, 1500)
                .mapToObj(i -> row("n" + i, "2022", "-1"))
                .collect(Collectors.joining());
        JsonPath report = rejected(importCsv(HEADER + rows), 1500, 1500);
        assertThat(report.getList("report.errors")).hasSize(1000);
        assertThat(report.getInt("report.errors[999].row")).isEqualTo(1000);
        assertThat(report.getInt("report.moreErrors")).isEqualTo(500);
    }

    @Test
    void figureThatChangedIsRefusedWithTheOneThatIsThere() {
        String network = network();
        importCsv(HEADER + row(network, "2021", "81") + row(network, "2022", "83"));
        JsonPath report = rejected(importCsv(HEADER + row(network, "2021", "81") + row(network, "2022", "84")), 2, 1);
        assertThat(report.getInt("report.errors[0].row")).isEqualTo(2);
        assertThat(report.getString("report.errors[0].reason"))
                .contains("83 (S001)")
                .contains("correct it");
        assertThat(reported(network)).isEqualTo(2);
    }

    @Test
    void noteThatChangedIsNotSilentlyDropped() {
        String network = network();
        importCsv(HEADER + row(network, "2021", "81"));
        rejected(importCsv(HEADER + row(network, "2021", "81").replace("S001,", "S001,Now with a note.")), 1, 1);
    }

    @Test
    void everyFaultOfAFileIsReportedAtOnceInItsOrder() {
        String network = network();
        importCsv(HEADER + row(network, "2021", "81"));
        JsonPath report = rejected(
                importCsv(HEADER
                        + row(network, "2020", "79")
                        + row(network, "2021", "82")
                        + row(network, "2022", "x")
                        + row(network, "2020", "79")
                        + row(network, "2021", "82")),
                5,
                4);
        assertThat(report.getList("report.errors.row", Integer.class)).containsExactly(2, 3, 4, 5, 5);
    }

    @Test
    void sameFigureTwiceInAFileIsRefused() {
        String network = network();
        JsonPath report = rejected(
                importCsv(
                        HEADER + row(network, "2021", "81") + row(network, "2022", "83") + row(network, "2021", "81")),
                3,
                1);
        assertThat(report.getInt("report.errors[0].row")).isEqualTo(3);
        assertThat(report.getString("report.errors[0].reason")).contains("twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown,,2022,83,,,,,NORMAL,S001,                   | measure     | unknown",
                "turnout,colour:red,2022,83,,,,,NORMAL,S001,         | measure     | turnout",
                "spread,,2022,,1,2,,,NORMAL,S001,                    | measure     | spread",
                "turnout,network:a b,2022,83,,,,,NORMAL,S001,        | parameters  | network:a b",
                "turnout,,2022-T9,83,,,,,NORMAL,S001,                | period      | 2022-T9",
                "result,,2020-T1,83,,,,,NORMAL,S001,                 | period      | 2020-T1",
                "turnout,,2022,eighty,,,,,NORMAL,S001,               | value       | eighty",
                "turnout,,2022,NaN,,,,,NORMAL,S001,                  | value       | NaN",
                "turnout,,2022,1e400000000,,,,,NORMAL,S001,          | value       | 1e400000000",
                "turnout,,2022,\"83,5\",,,,,NORMAL,S001,             | value       | 83,5",
                "turnout,,2022,,,,,,NORMAL,S001,                     | value       |",
                "turnout,,2022,83,1,2,,,NORMAL,S001,                 | low         | 1",
                "spread,group:a,2022,,2,1,,,NORMAL,S001,             | low         | 2",
                "turnout,,2022,83,,,123,,NORMAL,S001,                | denominator |",
                "turnout,,2022,83,,,,,FINE,S001,                     | observation | FINE",
                "turnout,,2022,83,,,,,,S001,                         | observation |",
                "turnout,,2022,83,,,,,NORMAL,,                       | source      |",
                ",,2022,83,,,,,NORMAL,S001,                          | measure     |",
            })
    void rowSaysWhichOfItsCellsIsToBlame(String row, String column, String value) {
        JsonPath report = rejected(importCsv(HEADER + row + "\r\n"), 1, 1);
        assertThat(report.getList("report.errors.column")).contains(column);
        assertThat(report.getString("report.errors.find { it.column == '%s' }.value".formatted(column)))
                .isEqualTo(value);
        assertThat(report.getString("report.errors[0].reason")).isNotBlank().doesNotContain("deserialize");
    }

    @Test
    void rowOfAnotherWidthIsRefusedAndTheNextIsRead() {
        JsonPath report = rejected(importCsv(HEADER + "turnout,,2022\r\n" + row("a", "2022", "101")), 2, 2);
        assertThat(report.getList("report.errors.row", Integer.class)).containsExactly(1, 2);
        assertThat(report.getString("report.errors[0].column")).isNull();
    }

    @Test
    void unknownColumnIsRefused() {
        JsonPath report = rejected(importCsv("measure,colour\r\nturnout,red\r\n"), 1, 1);
        assertThat(report.getString("report.errors[0].column")).isEqualTo("colour");
        assertThat(report.getString("report.errors[0].reason")).contains("no such column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"measure\":|1",
                "[1]|1",
                "null|1",
                "\"x\"|1",
                "{\"measure\":\"turnout\",\"measure\":\"visits\"}|1"
            })
    void lineThatIsNoObjectIsRefusedAndTheNextIsRead(String line, int row) {
        JsonPath report = rejected(importJsonLines(line + "\n{\"measure\":\"turnout\",\"value\":\"1\"}\n"), 2, 2);
        assertThat(report.getInt("report.errors[0].row")).isEqualTo(row);
        assertThat(report.getString("report.errors[0].column")).isNull();
        assertThat(report.getString("report.errors[0].reason")).isEqualTo("The line is not a valid JSON object.");
        assertThat(report.getString("report.errors[1].column")).isEqualTo("value");
    }

    @Test
    void nulCharacterIsARowsFaultAndNotOurs() {
        String row = row("a", "2022", "83").replace("S001,", "S001,a\0b");
        assertThat(rejected(importCsv(HEADER + row), 1, 1).getString("report.errors[0].column"))
                .isEqualTo("note");
        String line = "{\"measure\":\"turnout\",\"period\":\"2022\",\"value\":1,\"observation\":\"NORMAL\","
                + "\"source\":\"S001\",\"note\":\"a\\u0000b\"}\n";
        rejected(importJsonLines(line), 1, 1);
    }

    @Test
    void fileThatIsNoTextOfOursIsRefusedWhole() {
        byte[] latin =
                (HEADER + row("a", "2022", "83").replace("S001,", "S001,Nämnd")).getBytes(StandardCharsets.ISO_8859_1);
        for (String type : new String[] {"text/csv", "application/x-ndjson"}) {
            Response answer = editor().contentType(type).body(latin).post(IMPORTS);
            isProblem(answer, 400, "malformed-request");
            assertThat(answer.jsonPath().getString("violations[0].message")).contains("UTF-8");
        }
        isProblem(importCsv("\r\n\r\n"), 400, "malformed-request");
        isProblem(importCsv("measure,measure\r\nturnout,turnout\r\n"), 400, "malformed-request");
        isProblem(importCsv(HEADER + "\"never closed"), 400, "malformed-request");
        isProblem(editor().contentType("text/csv").post(IMPORTS), 400, "malformed-request");
        isProblem(editor().contentType("application/json").body(Map.of()).post(IMPORTS), 415, "unsupported-media-type");
    }

    @Test
    void cellLongerThanAnyRowIsRefusedBeforeItFillsTheMemory() {
        isProblem(importCsv(HEADER + "\"" + "x".repeat(3_000_000)), 400, "malformed-request");
    }

    private static JsonPath rejected(Response answer, int rows, int rejected) {
        isProblem(answer, 422, "import-rejected");
        JsonPath report = answer.jsonPath();
        assertThat(report.getInt("report.rows")).isEqualTo(rows);
        assertThat(report.getInt("report.rejected")).as(answer.asString()).isEqualTo(rejected);
        assertThat(report.getInt("report.created")).isZero();
        return report;
    }
}
