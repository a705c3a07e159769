package nu.kommunalutveckling.survey.results;

import static nu.kommunalutveckling.survey.SurveyApi.SURVEYS;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.created;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.networkOf;
import static nu.kommunalutveckling.survey.SurveyApi.ok;
import static nu.kommunalutveckling.survey.SurveyApi.put;
import static nu.kommunalutveckling.survey.SurveyApi.questionOf;
import static nu.kommunalutveckling.survey.SurveyApi.surveyOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.Workspace;
import org.jspecify.annotations.Nullable;

/** The survey that {@code ./ku demo} loads, read from the same files and brought in through the same doors. */
final class DemoSurvey {
    private static final Path FILES =
            Workspace.root().resolve("deploy/local/src/main/resources/nu/kommunalutveckling/local");

    private DemoSurvey() {}

    /** Imported and closed, as the survey of another year. */
    static String held(int year) {
        created(editor().body(surveyOf(year)).post(SURVEYS));
        String survey = year + "-network";
        String path = "/" + survey;
        List<Map<String, Object>> columns = new ArrayList<>();
        for (String[] cells : rows("demo-survey-questions.csv")) {
            Map<String, @Nullable Object> question = questionOf(cells[0], "SCALE", columns.size() + 1);
            question.put("goal", cells[2]);
            created(editor().body(question).post(SURVEYS + path + "/questions"));
            columns.add(Map.of("column", cells[0], "question", cells[0]));
        }
        List<Map<String, Object>> matrix = new ArrayList<>();
        for (String[] cells : rows("demo-survey-networks.csv")) {
            Map<String, Object> network = new LinkedHashMap<>(networkOf(cells[0], Integer.parseInt(cells[3])));
            network.put("area", cells[2]);
            created(editor().body(network).post(SURVEYS + path + "/networks"));
            matrix.add(Map.of("network", cells[0], "questions", List.of(cells[4].split(" ", -1))));
        }
        ok(put(path + "/matrix", path + "/matrix", Map.of("networks", matrix)));
        Map<String, @Nullable Object> dontKnow = new LinkedHashMap<>();
        dontKnow.put("text", "vet ej");
        dontKnow.put("step", null);
        ok(editor().header("If-None-Match", "*")
                .body(Map.of(
                        "networkColumn",
                        "network",
                        "networks",
                        List.of(),
                        "questions",
                        columns,
                        "answers",
                        List.of(dontKnow)))
                .put(SURVEYS + path + "/column-mapping"));
        ok(editor().contentType("text/csv")
                .body(bytes("demo-survey.csv"))
                .post(SURVEYS + path + "/respondents/imports"));
        ok(changeState(survey, "CLOSED"));
        return survey;
    }

    private static List<String[]> rows(String file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FILES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
