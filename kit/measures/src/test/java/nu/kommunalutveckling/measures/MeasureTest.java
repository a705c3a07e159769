package nu.kommunalutveckling.measures;

import static io.restassured.RestAssured.given;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The definitions, for anyone. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class MeasureTest {
    @Inject
    Measures measures;

    @Test
    void definitionsAreToldToAnyoneInBothLanguages() {
        Response answer = given().get("/sample/v1/measures");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).startsWith("public");
        JsonPath list = answer.jsonPath();
        assertThat(list.getList("items.id"))
                .containsExactly("covered", "letters", "result", "spread", "turnout", "visits");
        assertThat(list.getMap("items[4].definition"))
                .containsEntry("sv", "Närvarande genom väntade.")
                .containsEntry("en", "Those present over those expected.");
        assertThat(list.getList("items[2].periodKinds")).containsExactly("YEAR");
        assertThat(list.getString("items[2].numerator")).isNull();
        assertThat(answer.asString()).contains("\"numerator\":null");
    }

    @Test
    void oneDefinitionHasAnAddressOfItsOwn() {
        JsonPath one = given().get("/sample/v1/measures/spread").jsonPath();
        assertThat(one.getString("kind")).isEqualTo("RANGE");
        assertThat(one.getMap("parameters[0]")).containsEntry("name", "group").containsEntry("required", true);
        isProblem(given().get("/sample/v1/measures/unknown"), 404, "not-found");
        isProblem(given().get("/sample/v1/measures/Un-Known!"), 400, "invalid-parameter");
    }

    @Test
    void twoMeasuresOfOneNameStopTheService() {
        Measure turnout = () -> measures.find("turnout").orElseThrow();
        assertThatThrownBy(() -> new Measures(List.of(turnout, turnout))).hasMessageContaining("turnout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Turnout",
                "turnout;",
                "turnout;network",
                "turnout;network:",
                "turnout;network:a;network:b",
                "turnout;net work:a",
                "turnout;network:a'b",
                "turnout;network:å"
            })
    void selectOfAnotherFormIsRefused(String written) {
        assertThatThrownBy(() -> Select.parse(written)).isInstanceOf(UnknownSelect.class);
    }

    @Test
    void selectsThatMeanTheSameAreEqual() {
        assertThat(Select.parse("turnout;network:a;form:b")).isEqualTo(Select.parse("turnout;form:b;network:a"));
        assertThat(Select.parse("turnout;network:a;form:b").writtenParameters()).isEqualTo("form:b;network:a");
        assertThat(Select.of("turnout", "")).isEqualTo(Select.parse("turnout"));
    }
}
