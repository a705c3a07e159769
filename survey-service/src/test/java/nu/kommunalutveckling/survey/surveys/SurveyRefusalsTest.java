package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.SurveyApi.SURVEYS;
import static nu.kommunalutveckling.survey.SurveyApi.answer;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.clientKey;
import static nu.kommunalutveckling.survey.SurveyApi.created;
import static nu.kommunalutveckling.survey.SurveyApi.draft;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.item;
import static nu.kommunalutveckling.survey.SurveyApi.matrixOf;
import static nu.kommunalutveckling.survey.SurveyApi.networkOf;
import static nu.kommunalutveckling.survey.SurveyApi.ok;
import static nu.kommunalutveckling.survey.SurveyApi.open;
import static nu.kommunalutveckling.survey.SurveyApi.put;
import static nu.kommunalutveckling.survey.SurveyApi.questionOf;
import static nu.kommunalutveckling.survey.SurveyApi.surveyOf;
import static nu.kommunalutveckling.survey.SurveyApi.tokens;
import static nu.kommunalutveckling.survey.SurveyApi.year;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SurveyRefusalsTest {

    @Test
    void whatIsAskedStandsOnceSomebodyHasAnswered() {
        String survey = open(5);
        ok(answer(survey, clientKey(), tokens(survey, "one").getFirst(), item("a", 4, false, null)));
        Map<String, Object> change = Map.of("position", 1, "kind", "SCALE", "wordingSv", "Ny", "wordingEn", "New");
        String question = "/" + survey + "/questions/a";
        isProblem(put(question, question, change), 409, "survey-has-answers");
        isProblem(editor().delete(SURVEYS + question), 409, "survey-has-answers");
        isProblem(
                editor().body(questionOf("d", "SCALE", 4)).post(SURVEYS + "/" + survey + "/questions"),
                409,
                "survey-has-answers");
        isProblem(editor().delete(SURVEYS + "/" + survey), 409, "survey-has-answers");
        isProblem(editor().delete(SURVEYS + "/" + survey + "/networks/one"), 409, "network-has-answers");
        String matrix = "/" + survey + "/matrix";
        isProblem(put(matrix, matrix, matrixOf(List.of("b", "c"), List.of("a"))), 409, "network-has-answers");
        // A network that has not answered can still be asked otherwise.
        ok(put(matrix, matrix, matrixOf(List.of("a", "b", "c"), List.of("b"))));
    }

    @Test
    void aSurveyGoesForwardOnly() {
        String survey = draft(5);
        isProblem(changeState(survey, "CLOSED"), 409, "survey-state-not-reachable");
        isProblem(changeState(survey, "REPORTED"), 409, "survey-state-not-reachable");
        ok(changeState(survey, "OPEN"));
        isProblem(changeState(survey, "DRAFT"), 409, "survey-state-not-reachable");
        tokens(survey, "one");
        ok(changeState(survey, "CLOSED"));
        assertThat(ok(changeState(survey, "CLOSED")).jsonPath().getString("state"))
                .isEqualTo("CLOSED");
        isProblem(changeState(survey, "OPEN"), 409, "survey-state-not-reachable");
        String network = "/" + survey + "/networks/one";
        isProblem(put(network, network, Map.of("name", "N", "area", "social", "invited", 9)), 409, "survey-closed");
        ok(changeState(survey, "REPORTED"));
    }

    @Test
    void whatCannotBeIsRefused() {
        int year = year();
        var backwards = surveyOf(year);
        backwards.put("closesOn", "2001-01-01");
        isProblem(editor().body(backwards).post(SURVEYS), 422, "invalid");
        created(editor().body(surveyOf(year)).post(SURVEYS));
        isProblem(editor().body(surveyOf(year)).post(SURVEYS), 409, "key-taken");
        String survey = year + "-network";
        isProblem(changeState(survey, "OPEN"), 409, "survey-not-ready");
        created(editor().body(networkOf("one", 3)).post(SURVEYS + "/" + survey + "/networks"));
        isProblem(changeState(survey, "OPEN"), 409, "survey-not-ready");
        String matrix = "/" + survey + "/matrix";
        isProblem(put(matrix, matrix, matrixOf(List.of("nowhere"), List.of())), 422, "invalid");
        tokens(survey, "one");
        String network = "/" + survey + "/networks/one";
        isProblem(
                put(network, network, Map.of("name", "N", "area", "social", "invited", 2)),
                409,
                "invited-below-issued");
        assertThat(editor().delete(SURVEYS + "/" + survey).statusCode()).isEqualTo(204);
        isProblem(editor().get(SURVEYS + "/" + survey), 404, "not-found");
    }

    @Test
    void aNewYearIsCopiedAndItsWordingComparedWithTheLast() {
        String last = draft(5);
        int year = year();
        var copy = surveyOf(year);
        copy.put("copyOf", last);
        created(editor().body(copy).post(SURVEYS));
        String survey = year + "-network";
        String question = "/" + survey + "/questions/a";
        assertThat(editor().get(SURVEYS + question).jsonPath().getBoolean("wordingChanged"))
                .isFalse();
        Map<String, Object> change =
                Map.of("position", 1, "kind", "SCALE", "wordingSv", "Ny fråga", "wordingEn", "Question a");
        var changed = ok(put(question, question, change)).jsonPath();
        assertThat(changed.getBoolean("wordingChanged")).isTrue();
        assertThat(changed.getString("before")).isEqualTo(last);
        assertThat(changed.getString("wordingBeforeSv")).isEqualTo("Fråga a");
        assertThat(changed.getBoolean("comparableWithBefore")).isTrue();
        var marked = ok(put(
                question, question + "/comparability", Map.of("comparableWithBefore", false, "reason", "Ny fråga.")));
        assertThat(marked.jsonPath().getBoolean("comparableWithBefore")).isFalse();
        assertThat(editor().get(SURVEYS + "/" + survey + "/matrix").jsonPath().getList("networks[0].questions"))
                .isEqualTo(List.of("a", "b", "c"));
    }
}
