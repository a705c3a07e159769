package nu.kommunalutveckling.course.comparisons;

import static nu.kommunalutveckling.course.Api.COURSE;
import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.created;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.heldOccasion;
import static nu.kommunalutveckling.course.Api.ok;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.reader;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import nu.kommunalutveckling.course.Api;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure beside the same part of the year before: computed or printed, whichever counts. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ComparisonTest {
    @Test
    void aTertialIsComparedWithTheSameTertialOfTheYearBefore() {
        String course = course();
        heldOccasion(course, LocalDate.of(2018, 3, 4), Map.of("0680", 8));
        heldOccasion(course, LocalDate.of(2018, 9, 4), Map.of("0680", 100));
        heldOccasion(course, LocalDate.of(2019, 4, 30), Map.of("0680", 5, "0604", 6));
        JsonPath compared =
                ok(compare("2019-T1", "participations;course:" + course)).jsonPath();
        assertThat(compared.getString("before.period")).isEqualTo("2018-T1");
        assertThat(compared.getInt("before.value")).isEqualTo(8);
        assertThat(compared.getInt("now.value")).isEqualTo(11);
        assertThat(compared.getInt("change")).isEqualTo(3);
        assertThat(compared.getString("percent")).isEqualTo("37.5");
        assertThat(compared.getString("now.basis")).isEqualTo("COMPUTED");
        assertThat(compared.getString("now.observation")).isEqualTo("PROVISIONAL");
        assertThat(compared.getString("unit")).isEqualTo("participants");
    }

    @Test
    void printIsComparedWithPrintAndWithRows() {
        String course = course();
        String parameters = "course:" + course;
        printed(parameters, "2018-H1", 91);
        printed(parameters, "2019-H1", 78);
        JsonPath print = ok(compare("2019-H1", "occasions-held;" + parameters)).jsonPath();
        assertThat(print.getString("now.basis")).isEqualTo("REPORTED");
        assertThat(print.getInt("change")).isEqualTo(-13);
        assertThat(print.getString("percent")).isEqualTo("-14.3");

        heldOccasion(course, LocalDate.of(2020, 2, 3), Map.of());
        JsonPath mixed = ok(compare("2020-H1", "occasions-held;" + parameters)).jsonPath();
        assertThat(mixed.getString("now.basis")).isEqualTo("COMPUTED");
        assertThat(mixed.getString("before.basis")).isEqualTo("REPORTED");
        assertThat(mixed.getInt("change")).isEqualTo(-77);
    }

    @Test
    void withoutAFigureOnBothSidesThereIsNoChange() {
        String course = course();
        heldOccasion(course, LocalDate.of(2018, 2, 3), Map.of("0680", 0));
        String select = "participations;course:" + course;
        JsonPath first = ok(compare("2018", select)).jsonPath();
        assertThat(first.getInt("now.value")).isZero();
        assertThat(first.getString("before.value")).isNull();
        assertThat(first.getString("change")).isNull();

        heldOccasion(course, LocalDate.of(2019, 2, 3), Map.of("0680", 4));
        JsonPath fromNothing = ok(compare("2019", select)).jsonPath();
        assertThat(fromNothing.getInt("change")).isEqualTo(4);
        assertThat(fromNothing.getString("percent")).as("of nothing").isNull();

        assertThat(ok(compare("2000", select)).jsonPath().getString("before")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "period=2019, select",
        "select=occasions-held, period",
        "period=2019-Q1&select=occasions-held, period",
        "period=2019&select=no-such-measure, select",
        "period=2019&select=occasions-held;colour:red, select"
    })
    void whatIsMissingOrUnknownIsNamed(String query, String field) {
        Response refused = reader().urlEncodingEnabled(false).get(COURSE + "/comparisons?" + query);
        isProblem(refused, 400, "invalid-parameter");
        assertThat(refused.jsonPath().getList("violations.field")).containsExactly(field);
    }

    @Test
    void onlyWhoReadsLiveFiguresCompares() {
        isProblem(
                Api.person("somebody").get(COURSE + "/comparisons?period=2019&select=occasions-held"),
                403,
                "forbidden");
    }

    private static void printed(String parameters, String period, int value) {
        created(post(
                editor(),
                "/reported-values",
                Map.of(
                        "measure",
                        "occasions-held",
                        "parameters",
                        parameters,
                        "period",
                        period,
                        "value",
                        value,
                        "observation",
                        "NORMAL",
                        "source",
                        "S002")));
    }

    private static Response compare(String period, String select) {
        return reader().urlEncodingEnabled(false).get(COURSE + "/comparisons?period=" + period + "&select=" + select);
    }
}
