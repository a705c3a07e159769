package nu.kommunalutveckling.measures;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
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

    @Test
    void groupedMeasureReadsOnceForAllItsSelectsAndPeriods() {
        List<Collection<Asked>> readings = new ArrayList<>();
        GroupedMeasure<Integer> letters = new GroupedMeasure<>() {
            @Override
            public MeasureDefinition definition() {
                return measures.find("letters").orElseThrow();
            }

            @Override
            public Map<Asked, Integer> read(Collection<Asked> asked) {
                readings.add(asked);
                return asked.stream()
                        .filter(one -> one.parameters().containsKey("place"))
                        .collect(Collectors.toMap(
                                Function.identity(),
                                one -> one.parameters().get("place").length()));
            }

            @Override
            public @Nullable Computation compute(Map<String, String> parameters, Period period, Integer length) {
                return length == 1
                        ? null
                        : new Computation(
                                MeasureValue.ofCount("letters", parameters, period, length, "letters"), null, "");
            }
        };
        List<Select> selects = Stream.of("letters;place:a", "turnout", "letters;place:abc", "letters", "unknown")
                .map(Select::parse)
                .toList();
        List<Period> periods = List.of(new Year(2022), new HalfYear(2022, 1), new Year(2021));
        Computations together = new Measures(List.of(letters)).compute(selects, periods);
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).hasSize(6).noneMatch(asked -> asked.period() instanceof HalfYear);
        for (Select select : selects) {
            for (Period period : periods) {
                assertThat(together.of(select, period))
                        .isEqualTo(new Measures(List.of(letters)).compute(select, period));
            }
        }
        assertThat(requireNonNull(together.of(selects.get(2), new Year(2021)))
                        .value()
                        .value())
                .isEqualByComparingTo("3");
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
