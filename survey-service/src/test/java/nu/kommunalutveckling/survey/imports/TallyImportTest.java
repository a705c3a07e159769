package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.SurveyApi.SURVEYS;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.draft;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.ok;
import static nu.kommunalutveckling.survey.SurveyApi.open;
import static nu.kommunalutveckling.survey.SurveyApi.respondents;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class TallyImportTest {
    private static final String HEADER = "network,question,n1,n2,n3,n4,n5,n6,dontKnow,blank\r\n";
    private static final String SOUND = HEADER + "one,a,1,0,0,2,3,1,1,0\r\none,b,0,0,0,2,3,1,0,2\r\n";

    @Test
    void aFinishedSurveyComesInAsCountsAndCanBeClosed() {
        String survey = draft(8);
        assertThat(ok(send(survey, "?dryRun=true", SOUND)).jsonPath().getInt("created"))
                .isEqualTo(2);
        assertThat(respondents(survey, "one")).isZero();
        ok(send(survey, "", SOUND));
        assertThat(respondents(survey, "one")).isEqualTo(8);
        isProblem(changeState(survey, "OPEN"), 409, "survey-not-ready");
        ok(changeState(survey, "CLOSED"));
    }

    @Test
    void jsonLinesSayTheSame() {
        String survey = draft(3);
        String line = """
                {"network":"two","question":"a","n1":0,"n2":0,"n3":0,"n4":0,"n5":1,"n6":1,"dontKnow":0,"blank":1}
                """;
        Response read = editor().contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(SURVEYS + "/" + survey + "/tallies/imports");
        ok(read);
        assertThat(respondents(survey, "two")).isEqualTo(3);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        String survey = draft(3);
        rejects(survey, SOUND, "8 respondents are more than the 3 invited.");
        rejects(survey, HEADER + "two,a,0,0,0,0,0,3,1,0\r\n", "4 respondents are more than the 3 invited.");
        rejects(survey, HEADER + "none,a,0,0,0,0,0,1,0,0\r\n", "There is no such network.");
        rejects(survey, HEADER + "two,b,0,0,0,0,0,1,0,0\r\n", "Is not asked of the network.");
        rejects(survey, HEADER + "one,c,0,0,0,0,0,1,0,0\r\n", "Is not asked of the network.");
        rejects(survey, HEADER + "one,a,0,0,0,0,0,1,0,0\r\n", "The question b is missing for the network one.");
        rejects(
                survey,
                HEADER + "one,a,0,0,0,0,0,1,0,0\r\none,b,0,0,0,0,0,2,0,0\r\n",
                "2 respondents, but 1 to another question; blanks count.");
        rejects(survey, HEADER + "two,a,0,0,0,0,0,1,0,0\r\ntwo,a,0,0,0,0,0,1,0,0\r\n", "The row stands twice.");
        ok(send(survey, "", HEADER + "two,a,0,0,0,0,0,1,0,0\r\n"));
        rejects(survey, HEADER + "two,a,0,0,0,0,0,1,0,0\r\n", "The network has answers already.");
        isProblem(send(open(3), "", SOUND), 409, "survey-not-draft");
    }

    private static void rejects(String survey, String rows, String reason) {
        Response refused = send(survey, "", rows);
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getList("report.errors.reason")).contains(reason);
    }

    private static Response send(String survey, String query, String rows) {
        return editor().contentType("text/csv")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post(SURVEYS + "/" + survey + "/tallies/imports" + query);
    }
}
