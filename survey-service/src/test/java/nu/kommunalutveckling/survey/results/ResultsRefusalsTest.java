package nu.kommunalutveckling.survey.results;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.survey.suppression.AnswerCounts;
import nu.kommunalutveckling.survey.suppression.AskedNetwork;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not read results, and what is not there to be read. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ResultsRefusalsTest {
    private static final String API = "/survey/v1/";

    @ParameterizedTest
    @ValueSource(strings = {"results", "goal-results", "response-rates", "surveys/2022-network/suppression"})
    void nobodyReadsWithoutAPermission(String address) {
        isProblem(given().get(API + address), 401, "not-authenticated");
        isProblem(by(Tokens.ofPerson("somebody"), address), 403, "forbidden");
    }

    @Test
    void whyCellsAreWithheldIsForTheEditorAndTheAuditor() {
        String survey = open(2079).close().key();
        String address = "surveys/" + survey + "/suppression";
        for (String token : List.of(
                Tokens.withScopes("kpi:read"), Tokens.withRoles("course-editor"), Tokens.ofOrganisation("0680"))) {
            isProblem(by(token, address), 403, "forbidden");
        }
        for (String role : List.of("survey-editor", "auditor", "admin")) {
            assertThat(by(Tokens.withRoles(role), address).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void surveyThatIsNotClosedHasNoResultsForAnybody() {
        String survey = open(2080).key();
        String editor = Tokens.withRoles("survey-editor");
        for (String address : List.of("results", "goal-results", "response-rates")) {
            assertThat(by(editor, address + "?survey=" + survey).jsonPath().getList("items"))
                    .isEmpty();
        }
        isProblem(by(editor, "surveys/" + survey + "/suppression"), 404, "not-found");
        assertThat(by(editor, "measure-values?period=2080&select=very-satisfied-share;question:benefit")
                        .jsonPath()
                        .getString("items[0].observation"))
                .isEqualTo("MISSING");
    }

    @Test
    void parametersThatMeanNothingAreRefused() {
        String reader = Tokens.withScopes("kpi:read");
        for (String odd : List.of("survey=x", "kind=OTHER", "level=CITY", "network=A", "question=%20", "year=2022")) {
            assertThat(by(reader, "results?" + odd).statusCode()).as(odd).isEqualTo(400);
        }
    }

    private static AnsweredSurvey open(int year) {
        return new AnsweredSurvey(year, "NETWORK")
                .network("alla", "hela", 70)
                .question("benefit", "user-benefit", true)
                .answers(Map.of(
                        "benefit", List.of(new AskedNetwork("alla", "hela", AnswerCounts.of(1, 0, 0, 1, 0, 1, 0, 0)))));
    }

    private static Response by(String token, String address) {
        return given().auth().oauth2(token).get(API + address);
    }
}
