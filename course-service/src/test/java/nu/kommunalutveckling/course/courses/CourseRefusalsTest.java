package nu.kommunalutveckling.course.courses;

import static nu.kommunalutveckling.course.Api.course;
import static nu.kommunalutveckling.course.Api.courseOf;
import static nu.kommunalutveckling.course.Api.editor;
import static nu.kommunalutveckling.course.Api.get;
import static nu.kommunalutveckling.course.Api.importCsv;
import static nu.kommunalutveckling.course.Api.key;
import static nu.kommunalutveckling.course.Api.post;
import static nu.kommunalutveckling.course.Api.put;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class CourseRefusalsTest {

    @Test
    void aKeyIsTakenOnce() {
        isProblem(post(editor(), "/courses", courseOf(course(), "Igen")), 409, "key-taken");
    }

    @Test
    void aCourseNeedsATitleAndAKeyOfTheRightForm() {
        isProblem(post(editor(), "/courses", courseOf("Stora Bokstäver", "x")), 422, "invalid");
        isProblem(post(editor(), "/courses", courseOf(key("kurs"), " ")), 422, "invalid");
    }

    @Test
    void aChangeNeedsTheTagOfWhatIsThere() {
        String key = course();
        var change = courseOf(key, "Ny");
        change.remove("key");
        Response without = editor().contentType("application/json").body(change).put("/course/v1/courses/" + key);
        isProblem(without, 428, "precondition-required");
        Response stale = editor().header("If-Match", "\"x\"")
                .contentType("application/json")
                .body(change)
                .put("/course/v1/courses/" + key);
        isProblem(stale, 412, "stale");
        isProblem(put(editor(), editor(), "/courses/" + key, "/courses/finns-inte", change), 404, "not-found");
    }

    @Test
    void aFileThatDescribesACourseOtherwiseIsRefused() {
        String key = course();
        Response refused =
                importCsv("/courses/imports", "key,kind,subject,titleSv\r\n" + key + ",EVENT,annat,Annan\r\n");
        isProblem(refused, 422, "import-rejected");
        assertThat(refused.jsonPath().getString("report.errors[0].column")).isEqualTo("key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"freeSeats=0", "freeSeats=x", "form=ROUND", "period=2022-13"})
    void filtersThatMakeNoSenseAreRefused(String filter) {
        isProblem(get("/courses?" + filter), 400, "invalid-parameter");
    }

    @Test
    void aWordTooManyIsRefused() {
        isProblem(get("/courses?q=" + "x".repeat(101)), 400, "invalid-parameter");
        isProblem(get("/courses?ord=x"), 400, "unknown-parameter");
    }
}
