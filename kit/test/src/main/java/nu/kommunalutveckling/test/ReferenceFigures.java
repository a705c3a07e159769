package nu.kommunalutveckling.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What ties a service to the reference data: every row of the plans that names it names a measure it has, of the same
 * kind, and every figure that was printed comes in as it stands. Each service's own test extends this one.
 */
public abstract class ReferenceFigures {
    private static final Path REFERENCE = Workspace.root().resolve("deploy/local/reference");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String api = ConfigProvider.getConfig().getValue("ku.api", String.class);

    @Test
    void everyPlanRowNamesAMeasureOfThisServiceAndAgreesWithIt() throws IOException {
        JsonNode measures = JSON.readTree(get("/measures").asByteArray()).path("items");
        List<JsonNode> rows = planRows();
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            String select = row.at("/measure/select").asText();
            assertThat(measures)
                    .as("%s of the plan names %s", row.path("key"), select)
                    .anySatisfy(measure -> {
                        assertThat(measure.path("id").asText()).isEqualTo(select.split(";", 2)[0]);
                        assertThat(measure.path("kind")).isEqualTo(row.path("kind"));
                        assertThat(measure.path("unit")).isEqualTo(row.path("unit"));
                        assertThat(measure.path("decimals")).isEqualTo(row.path("decimals"));
                        assertThat(measure.path("periodKinds")).containsAll(row.path("periodKinds"));
                    });
            Response value = given().auth()
                    .oauth2(Tokens.withScopes("kpi:read"))
                    .queryParam("period", "2022")
                    .queryParam("select", select)
                    .get(address("/measure-values"));
            assertThat(value.statusCode()).as("%s: %s", row, value.asString()).isEqualTo(200);
        }
    }

    @Test
    void everyPrintedFigureComesInAndOnlyOnce() throws IOException {
        Path file = REFERENCE.resolve("reported-values/" + api + ".csv");
        long figures;
        try (Stream<String> lines = Files.lines(file)) {
            figures = lines.skip(1).filter(line -> !line.isBlank()).count();
        }
        JsonPath first = imported(file);
        assertThat(first.getLong("rows")).isEqualTo(figures);
        assertThat(first.getLong("created")).isEqualTo(figures);
        JsonPath again = imported(file);
        assertThat(again.getLong("created")).isZero();
        assertThat(again.getLong("unchanged")).isEqualTo(figures);
    }

    private JsonPath imported(Path file) throws IOException {
        Response answer = given().auth()
                .oauth2(Tokens.withRoles(api + "-editor"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(Files.readAllBytes(file))
                .post(address("/reported-values/imports"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** The rows of all plans whose measure is of this service. */
    private List<JsonNode> planRows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> plans = Files.list(REFERENCE.resolve("plans"))) {
            for (Path plan : plans.toList()) {
                JSON.readTree(Files.readAllBytes(plan)).findValues("kpis").forEach(kpis -> kpis.forEach(rows::add));
            }
        }
        rows.removeIf(row -> !row.at("/measure/service").asText().equals(api));
        return rows;
    }

    private Response get(String path) {
        return given().get(address(path));
    }

    private String address(String path) {
        return "/" + api + "/v1" + path;
    }
}
