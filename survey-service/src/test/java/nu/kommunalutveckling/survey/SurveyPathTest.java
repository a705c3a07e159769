package nu.kommunalutveckling.survey;

import static nu.kommunalutveckling.survey.SurveyApi.answer;
import static nu.kommunalutveckling.survey.SurveyApi.changeState;
import static nu.kommunalutveckling.survey.SurveyApi.clientKey;
import static nu.kommunalutveckling.survey.SurveyApi.editor;
import static nu.kommunalutveckling.survey.SurveyApi.item;
import static nu.kommunalutveckling.survey.SurveyApi.open;
import static nu.kommunalutveckling.survey.SurveyApi.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** A survey from its invitations to the measure that follows it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SurveyPathTest {
    @Test
    void whatRespondentsAnswerIsWhatTheMeasureSays() {
        String survey = open(9);
        List<String> tokens = tokens(survey, "one");
        int[] steps = {6, 5, 5, 4, 3, 1};
        for (int nth = 0; nth < steps.length; nth++) {
            ok(answer(survey, clientKey(), tokens.get(nth), item("a", steps[nth], false, null)));
        }
        ok(answer(survey, clientKey(), tokens.get(6), item("a", null, true, null)));
        ok(answer(survey, clientKey(), tokens.get(7)));
        ok(changeState(survey, "CLOSED"));

        JsonPath result = ok(reader("results?question=a&network=one&survey=" + survey));
        assertThat(result.getList("items.answered")).isEqualTo(List.of(6));
        assertThat(result.getList("items.step5")).isEqualTo(List.of(2));
        assertThat(result.getList("items.dontKnow")).isEqualTo(List.of(1));
        assertThat(result.getList("items.blank")).isEqualTo(List.of(1));
        assertThat(result.getFloat("items[0].share")).isEqualTo(50);

        String values = "measure-values?period=" + survey.substring(0, 4) + "&select=";
        JsonPath share = ok(reader(values + "very-satisfied-share;question:a;network:one"));
        assertThat(share.getInt("items[0].numerator")).isEqualTo(3);
        assertThat(share.getInt("items[0].denominator")).isEqualTo(6);
        assertThat(share.getInt("items[0].value")).isEqualTo(50);
        JsonPath rate = ok(reader(values + "response-rate"));
        assertThat(rate.getInt("items[0].numerator")).isEqualTo(8);
        assertThat(rate.getInt("items[0].denominator")).isEqualTo(18);
    }

    private static Response reader(String address) {
        return editor().get("/survey/v1/" + address);
    }

    private static JsonPath ok(Response answer) {
        return SurveyApi.ok(answer).jsonPath();
    }
}
