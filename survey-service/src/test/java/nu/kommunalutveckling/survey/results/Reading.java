package nu.kommunalutveckling.survey.results;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.kommunalutveckling.test.Tokens;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What the API gives of results, in each of its formats. */
final class Reading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reading() {}

    static JsonNode rows(String address) {
        return reader(address).path("items");
    }

    static JsonNode reader(String address) {
        return json(
                ok(Tokens.withScopes("kpi:read"), address, "application/json").asString());
    }

    static JsonNode editor(String address) {
        return json(ok(Tokens.withRoles("survey-editor"), address, "application/json")
                .asString());
    }

    static List<Map<String, String>> csv(String address) {
        return csv(Tokens.withScopes("kpi:read"), address);
    }

    static List<Map<String, String>> editorCsv(String address) {
        return csv(Tokens.withRoles("survey-editor"), address);
    }

    private static List<Map<String, String>> csv(String token, String address) {
        String csv = ok(token, address, "text/csv").asString();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            List<Map<String, String>> rows = new ArrayList<>();
            parser.forEach(row -> rows.add(new TreeMap<>(row.toMap())));
            return rows;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<JsonNode> ndjson(String address) {
        return ok(Tokens.withScopes("kpi:read"), address, "application/x-ndjson")
                .asString()
                .lines()
                .map(Reading::json)
                .toList();
    }

    /** By the heading of the column, each cell as text. */
    static List<Map<String, String>> xlsx(String address) {
        byte[] sheet = ok(
                        Tokens.withScopes("kpi:read"),
                        address,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = workbook.getFirstSheet().read();
            List<Map<String, String>> read = new ArrayList<>();
            for (var row : rows.subList(1, rows.size())) {
                Map<String, String> cells = new TreeMap<>();
                for (int column = 0; column < rows.getFirst().getCellCount(); column++) {
                    cells.put(
                            rows.getFirst().getCellText(column),
                            column < row.getCellCount() ? row.getCellText(column) : "");
                }
                read.add(cells);
            }
            return read;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows as a CSV shows them. */
    static List<Map<String, String>> texts(JsonNode rows) {
        List<Map<String, String>> texts = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, String> cells = new TreeMap<>();
            row.properties()
                    .forEach(field -> cells.put(
                            field.getKey(),
                            field.getValue().isNull() ? "" : field.getValue().asText()));
            texts.add(cells);
        });
        return texts;
    }

    static List<JsonNode> list(JsonNode rows) {
        List<JsonNode> list = new ArrayList<>();
        rows.forEach(list::add);
        return list;
    }

    private static Response ok(String token, String address, String accept) {
        Response answer = given().auth().oauth2(token).accept(accept).get("/survey/v1/" + address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }
}
