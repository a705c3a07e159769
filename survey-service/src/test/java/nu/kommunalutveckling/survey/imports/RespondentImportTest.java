package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.SurveyApi.SURVEYS;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.created;
import static nu.kommunalutveckling.survey.SurveyApi.draft;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.ok;
import static nu.kommunalutveckling.survey.SurveyApi.open;
import static nu.kommunalutveckling.survey.SurveyApi.put;
import static nu.kommunalutveckling.survey.SurveyApi.respondents;
import static nu.kommunalutveckling.survey.SurveyApi.surveyOf;
import static nu.kommunalutveckling.survey.SurveyApi.year;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RespondentImportTest {
    private static final String HEADER = "Starttid,E-post,Nätverk,Fråga A,Fråga B,Egna ord\r\n";
    private static final String SOUND = HEADER
            + "09:01,a@exempel.se,Ettan,6 mycket nöjd,Vet ej,Mer tid.\r\n"
            + "09:02,b@exempel.se,one,2,,\r\n"
            + "09:03,c@exempel.se,two,4,,\r\n";

    @Inject
    DataSource database;

    @Test
    void theExportOfAFormBecomesAnswers() throws SQLException {
        String survey = mapped(3);
        assertThat(ok(send(survey, "?dryRun=true", SOUND)).jsonPath().getInt("created"))
                .isEqualTo(3);
        assertThat(respondents(survey, "one")).isZero();
        assertThat(ok(send(survey, "", SOUND)).jsonPath().getInt("created")).isEqualTo(3);
        assertThat(respondents(survey, "one")).isEqualTo(2);
        assertThat(tallies(survey))
                .containsExactly("one a 0 1 0 0 0 1 0 0", "one b 0 0 0 0 0 0 1 1", "two a 0 0 0 1 0 0 0 0");
        assertThat(one("select count(distinct xmin::text) from answer where survey = '%s'", survey))
                .isEqualTo(1);
        assertThat(one(
                        "select count(*) from (select respondent, lag(respondent) over (order by ctid) before"
                                + " from answer where survey = '%s' and network = 'one') o where before > respondent",
                        survey))
                .isZero();
        isProblem(changeState(survey, "OPEN"), 409, "survey-not-ready");
        ok(changeState(survey, "CLOSED"));
        isProblem(send(survey, "", SOUND), 409, "survey-not-draft");
    }

    @Test
    void whatWasWrittenStaysWithTheEditorOfTheSurvey() {
        String survey = mapped(3);
        ok(send(survey, "", SOUND));
        ok(changeState(survey, "CLOSED"));
        assertThat(ok(editor().get(SURVEYS + "/" + survey + "/free-texts?question=c"))
                        .jsonPath()
                        .getList("items.text"))
                .isEqualTo(List.of("Mer tid."));
        String reader = Tokens.withScopes("kpi:read");
        assertThat(editor().auth()
                        .oauth2(reader)
                        .get(SURVEYS + "/" + survey + "/free-texts?question=c")
                        .statusCode())
                .isEqualTo(403);
        for (String given : List.of("results", "goal-results", "response-rates", "changes")) {
            for (String format : List.of("application/json", "text/csv")) {
                Response all = editor().auth()
                        .oauth2(given.equals("changes") ? Tokens.withRoles("auditor") : reader)
                        .accept(format)
                        .get("/survey/v1/" + given + "?limit=1000");
                assertThat(all.statusCode()).as("%s %s", given, all.asString()).isEqualTo(200);
                assertThat(all.asString()).as(given).doesNotContain("Mer tid", "exempel.se");
            }
        }
    }

    @Test
    void sentTwiceItIsThereOnce() {
        String survey = mapped(3);
        String key = UUID.randomUUID().toString();
        Response first = ok(send(survey, key, "text/csv", "", SOUND.getBytes(StandardCharsets.UTF_8)));
        Response again = ok(send(survey, key, "text/csv", "", SOUND.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.asString()).isEqualTo(first.asString());
        rejects(survey, SOUND, 1, "Nätverk", "The network has answers already.");
        assertThat(respondents(survey, "one")).isEqualTo(2);
    }

    @Test
    void workbooksAndJsonLinesSayTheSame() throws IOException, SQLException {
        String workbook = mapped(3);
        ok(send(
                workbook,
                UUID.randomUUID().toString(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "",
                sheet()));
        String lines = mapped(3);
        ok(send(lines, UUID.randomUUID().toString(), "application/x-ndjson", "", """
                {"Nätverk":"Ettan","Fråga A":"6 mycket nöjd","Fråga B":"Vet ej","Egna ord":"Mer tid."}
                {"Nätverk":"one","Fråga A":2,"Fråga B":null}
                {"Nätverk":"two","Fråga A":4}
                """.getBytes(StandardCharsets.UTF_8)));
        assertThat(tallies(workbook))
                .isEqualTo(tallies(lines))
                .containsExactly("one a 0 1 0 0 0 1 0 0", "one b 0 0 0 0 0 0 1 1", "two a 0 0 0 1 0 0 0 0");
    }

    @Test
    void rowsThatCannotBeAreRefusedWithoutRepeatingWhatStoodThere() {
        String survey = mapped(2);
        rejects(survey, SOUND.replace(",2,", ",7,"), 2, "Fråga A", "Is neither a step 1–6 nor a don't know.");
        rejects(survey, SOUND.replace(",2,", ",0,"), 2, "Fråga A", "Is neither a step 1–6 nor a don't know.");
        rejects(survey, SOUND.replace("two,4,", "two,4,5"), 3, "Fråga B", "Is not asked of the network.");
        rejects(survey, SOUND.replace("two,4", "Trean,4"), 3, "Nätverk", "There is no such network.");
        rejects(survey, SOUND.replace("two,4,", "one,4,"), 3, "Nätverk", "3 respondents are more than the 2 invited.");
        rejects(survey, SOUND.replace("Fråga B", "Fråga D"), 3, "Fråga B", "The file has no such column.");
        rejects(
                survey,
                SOUND.replace("Mer tid.", "Lång text. ".repeat(400)),
                1,
                "Egna ord",
                "The text is longer than 4000 characters.");
        assertThat(respondents(survey, "one")).isZero();
        isProblem(send(draft(3), "", SOUND), 409, "column-mapping-incomplete");
        isProblem(send(open(3), "", SOUND), 409, "survey-not-draft");
        assertThat(editor().auth()
                        .oauth2(Tokens.withScopes("kpi:read"))
                        .contentType("text/csv")
                        .body(SOUND.getBytes(StandardCharsets.UTF_8))
                        .post(SURVEYS + "/" + survey + "/respondents/imports")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theMappingNamesWhatTheSurveyHasAndIsTakenOverByACopy() {
        String survey = draft(3);
        isProblem(editor().get(SURVEYS + "/" + survey + "/column-mapping"), 404, "not-found");
        isProblem(
                editor().body(mapping("b")).put(SURVEYS + "/" + survey + "/column-mapping"),
                428,
                "precondition-required");
        isProblem(first(survey, mapping("none")), 422, "invalid");
        isProblem(first(survey, mapping("a")), 422, "invalid");
        Map<String, Object> strange = mapping("b");
        strange.put("networks", List.of(Map.of("text", "Trean", "network", "three")));
        isProblem(first(survey, strange), 422, "invalid");
        ok(first(survey, mapping("b")));
        isProblem(first(survey, mapping("b")), 412, "already-exists");
        String path = "/" + survey + "/column-mapping";
        ok(put(path, path, mapping("b")));
        int next = year();
        Map<String, @Nullable Object> copy = surveyOf(next);
        copy.put("copyOf", survey);
        created(editor().body(copy).post(SURVEYS));
        assertThat(ok(editor().get(SURVEYS + "/" + next + "-network/column-mapping"))
                        .asString())
                .isEqualTo(ok(editor().get(SURVEYS + path)).asString());
    }

    private static String mapped(int invited) {
        String survey = draft(invited);
        ok(first(survey, mapping("b")));
        return survey;
    }

    private static Response first(String survey, Map<String, Object> mapping) {
        return editor().header("If-None-Match", "*").body(mapping).put(SURVEYS + "/" + survey + "/column-mapping");
    }

    /** @param second the key of the question in the second column */
    private static Map<String, Object> mapping(String second) {
        Map<String, @Nullable Object> dontKnow = new LinkedHashMap<>();
        dontKnow.put("text", "Vet ej");
        dontKnow.put("step", null);
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("networkColumn", "Nätverk");
        mapping.put("networks", List.of(Map.of("text", "Ettan", "network", "one")));
        mapping.put(
                "questions",
                List.of(
                        Map.of("column", "Fråga A", "question", "a"),
                        Map.of("column", "Fråga B", "question", second),
                        Map.of("column", "Egna ord", "question", "c")));
        mapping.put("answers", List.of(dontKnow, Map.of("text", "6 mycket nöjd", "step", 6)));
        return mapping;
    }

    private static void rejects(String survey, String rows, int row, String column, String reason) {
        Response refused = send(survey, "", rows);
        isProblem(refused, 422, "import-rejected");
        List<Map<String, @Nullable Object>> errors = refused.jsonPath().getList("report.errors");
        assertThat(errors).anySatisfy(error -> {
            assertThat(error.get("row")).isEqualTo(row);
            assertThat(error.get("column")).isEqualTo(column);
            assertThat(error.get("reason")).isEqualTo(reason);
        });
        assertThat(errors).allSatisfy(error -> assertThat(error.get("value")).isNull());
    }

    private static Response send(String survey, String query, String rows) {
        return send(survey, UUID.randomUUID().toString(), "text/csv", query, rows.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(String survey, String key, String type, String query, byte[] rows) {
        return editor(key).contentType(type).body(rows).post(SURVEYS + "/" + survey + "/respondents/imports" + query);
    }

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Svar");
            String[] lines = SOUND.split("\r\n", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("[1-6]")) {
                        sheet.value(row, column, Integer.parseInt(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private List<String> tallies(String survey) throws SQLException {
        List<String> tallies = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(("select concat_ws(' ', network, question, n1, n2, n3, n4, n5, n6,"
                                + " dont_know, blank) from tally where survey = '%s' order by network, question")
                        .formatted(survey))) {
            while (row.next()) {
                tallies.add(row.getString(1));
            }
        }
        return tallies;
    }

    private long one(String sql, String survey) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql.formatted(survey))) {
            row.next();
            return row.getLong(1);
        }
    }
}
