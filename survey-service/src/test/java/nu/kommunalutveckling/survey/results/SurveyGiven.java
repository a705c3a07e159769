package nu.kommunalutveckling.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.suppression.Unit;

/** Everything that the API gives of a closed survey, read through HTTP with the tokens of a reader, an editor and an auditor. */
final class SurveyGiven {
    private static final int AT_ONCE = 50;

    final String survey;
    final List<JsonNode> results;
    final List<JsonNode> goals;
    final List<JsonNode> withheld;
    final Map<String, JsonNode> values = new TreeMap<>();

    /** Networks by unit, and respondents by network. */
    final Map<Unit, TreeSet<String>> networks = new TreeMap<>();

    final Map<String, Integer> respondents = new TreeMap<>();

    /** Networks that are asked, by question. */
    final Map<String, TreeSet<String>> asked = new TreeMap<>();

    private SurveyGiven(String survey) {
        this.survey = survey;
        results = Reading.list(Reading.rows("results?limit=1000&survey=" + survey));
        goals = Reading.list(Reading.rows("goal-results?limit=1000&survey=" + survey));
        withheld = Reading.list(
                Reading.editor("surveys/" + survey + "/suppression").path("items"));
    }

    static SurveyGiven of(String survey) {
        SurveyGiven given = new SurveyGiven(survey);
        given.readNetworks();
        given.readMeasures();
        given.demandSameInFiles();
        return given;
    }

    static Unit unit(JsonNode row) {
        return new Unit(
                Level.valueOf(row.path("level").asText()), row.path("unit").asText());
    }

    private void readNetworks() {
        Reading.rows("surveys/" + survey + "/networks?limit=1000").forEach(network -> {
            String key = network.path("key").asText();
            for (Unit unit : List.of(Unit.TOTAL, Unit.area(network.path("area").asText()), Unit.network(key))) {
                networks.computeIfAbsent(unit, none -> new TreeSet<>()).add(key);
            }
        });
        Reading.editor("surveys/" + survey + "/invitations")
                .path("items")
                .forEach(row -> respondents.put(
                        row.path("network").asText(), row.path("respondents").asInt()));
        Reading.reader("surveys/" + survey + "/matrix").path("networks").forEach(row -> row.path("questions")
                .forEach(question -> asked.computeIfAbsent(question.asText(), none -> new TreeSet<>())
                        .add(row.path("network").asText())));
    }

    /** Both shares of each question and unit. */
    private void readMeasures() {
        List<String> selects = new ArrayList<>();
        asked.keySet().forEach(question -> networks.keySet().forEach(unit -> {
            String parameters = ";question:" + question
                    + (unit.level() == Level.TOTAL
                            ? ""
                            : ";" + unit.level().name().toLowerCase(Locale.ROOT) + ":" + unit.key());
            selects.add("very-satisfied-share" + parameters);
            selects.add("satisfied-share" + parameters);
        }));
        for (int from = 0; from < selects.size(); from += AT_ONCE) {
            List<String> some = selects.subList(from, Math.min(selects.size(), from + AT_ONCE));
            JsonNode items = Reading.reader("measure-values?period=" + survey.substring(0, 4) + "&select="
                            + String.join("&select=", some))
                    .path("items");
            for (int at = 0; at < some.size(); at++) {
                values.put(some.get(at), items.get(at));
            }
        }
    }

    /** A file is another way to the same figures: each cell of it stands in the list, too. */
    private void demandSameInFiles() {
        for (String list : List.of("results", "goal-results", "response-rates")) {
            String address = list + "?survey=" + survey;
            JsonNode json = Reading.rows(address + "&limit=1000");
            assertThat(Reading.csv(address)).isEqualTo(Reading.texts(json));
            assertThat(Reading.ndjson(address)).isEqualTo(Reading.list(json));
            List<Map<String, String>> sheet = Reading.xlsx(address);
            assertThat(sheet).hasSize(json.size());
            for (int row = 0; row < sheet.size(); row++) {
                sameNumbers(sheet.get(row), json.get(row));
            }
        }
        assertThat(Reading.editorCsv("surveys/" + survey + "/suppression"))
                .isEqualTo(Reading.texts(
                        Reading.editor("surveys/" + survey + "/suppression").path("items")));
    }

    private static void sameNumbers(Map<String, String> cells, JsonNode row) {
        List<String> inList = new ArrayList<>();
        row.forEach(value -> {
            if (value.isNumber()) {
                inList.add(value.decimalValue().stripTrailingZeros().toPlainString());
            }
        });
        List<String> inSheet = new ArrayList<>();
        cells.values().stream()
                .filter(cell -> cell.matches("-?[0-9]+([.][0-9]+)?"))
                .forEach(cell -> inSheet.add(
                        new java.math.BigDecimal(cell).stripTrailingZeros().toPlainString()));
        assertThat(inSheet).containsExactlyInAnyOrderElementsOf(inList);
    }
}
