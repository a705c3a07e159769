package nu.kommunalutveckling.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The activities that are there after {@code ./ku up}, against those that the published plans and reports print. */
@ExtendWith(OneSuiteForAll.class)
class PrintedActivitiesTest {
    private static final String OF_DOCUMENTS = "/goals/v1/activities?limit=1000&source=";

    private final List<Map<String, String>> printed = Printed.activities();
    private final Visitor editor;

    PrintedActivitiesTest(RunningSuite suite) throws IOException, InterruptedException {
        editor = new Keycloak(suite).client("reference-loader");
    }

    @Test
    void everyPrintedActivityStandsOnceAsPrinted() throws Exception {
        assertThat(printed).hasSize(39);
        assertThat(told().stream().map(PrintedActivitiesTest::asPrinted))
                .containsExactlyInAnyOrderElementsOf(printed.stream()
                        .map(row -> List.of(
                                row.get("source_id"),
                                row.get("year"),
                                row.get("area_key"),
                                row.get("type"),
                                row.get("audience"),
                                row.get("activity"),
                                row.get("status_as_printed")))
                        .toList());
    }

    @Test
    void thereAreAsManyOfEachDocumentAndYearAsItPrints() throws Exception {
        assertThat(told().stream()
                        .collect(groupingBy(
                                one -> one.path("source").asText() + " "
                                        + one.path("year").asText(),
                                counting())))
                .isEqualTo(printed.stream()
                        .collect(groupingBy(row -> row.get("source_id") + " " + row.get("year"), counting())));
    }

    @Test
    void statusIsToldOnlyWhereItIsPrinted() throws Exception {
        for (JsonNode one : told()) {
            boolean hasStatus = !one.path("statusAsPrinted").isNull();
            assertThat(one.path("status").isNull()).as("%s", one).isEqualTo(!hasStatus);
            JsonNode history = editor.get(
                            "/goals/v1/activities/" + one.path("id").asText() + "/status-changes")
                    .isOk()
                    .json()
                    .path("items");
            assertThat(history.findValuesAsText("status")).hasSize(hasStatus ? 1 : 0);
            assertThat(history.findValuesAsText("note"))
                    .isEqualTo(hasStatus ? List.of(one.path("statusAsPrinted").asText()) : List.of());
        }
    }

    @Test
    void whatIsLoadedAgainAddsNothing() throws Exception {
        String file = Files.readString(Repository.ROOT.resolve("deploy/local/reference/goals/activities.csv"));
        Answer again = editor.send(
                        "POST",
                        "/goals/v1/activities/imports",
                        file,
                        "Content-Type",
                        "text/csv; charset=UTF-8",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .isOk();
        assertThat(again.json().path("created").asInt()).isZero();
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(printed.size());
        assertThat(told()).hasSameSizeAs(printed);
    }

    /** What the suite has of the documents in the file. */
    private List<JsonNode> told() throws IOException, InterruptedException {
        List<JsonNode> told = new ArrayList<>();
        for (String source :
                printed.stream().map(row -> row.get("source_id")).distinct().toList()) {
            editor.get(OF_DOCUMENTS + source).isOk().json().path("items").forEach(told::add);
        }
        return told;
    }

    /** The cells of the printed row. */
    private static List<String> asPrinted(JsonNode activity) {
        return Stream.of("source", "year", "owner", "type", "audience", "sv", "statusAsPrinted")
                .map(activity::path)
                .map(cell -> cell.isNull() ? "" : cell.asText())
                .toList();
    }
}
