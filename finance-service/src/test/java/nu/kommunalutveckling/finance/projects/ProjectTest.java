package nu.kommunalutveckling.finance.projects;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedProject;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.project;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ProjectTest {

    @Test
    void projectIsReadAsItWasCreated() {
        Response created = post("projects", describedProject(key(), area()));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString())
                .contains("\"budget\":500000.00", "\"organisation\":\"06\",\"amount\":300000.00")
                .contains("\"organisation\":null,\"amount\":200000.50", "\"reachedOn\":null");
        assertThat(get("projects/" + created.jsonPath().getString("key")).asString())
                .isEqualTo(created.asString());
    }

    @Test
    void milestoneIsReachedByAChangeOfTheWhole() {
        String area = area();
        String project = project(area);
        Map<String, @Nullable Object> change = change(project, area);
        change.put(
                "milestones",
                List.of(
                        Map.of("title", "Delrapport", "dueOn", "2022-09-01", "reachedOn", "2022-09-14"),
                        Map.of("title", "Slutrapport", "dueOn", "2024-01-31")));
        change.put("financiers", List.of());
        ok(put("projects/" + project, change));
        assertThat(ok(get("projects/" + project)).getList("milestones.reachedOn"))
                .containsExactly("2022-09-14", null);
        assertThat(get("projects?format=csv&area=" + area).asString())
                .contains(",,Delrapport: 2022-09-01 / 2022-09-14; Slutrapport: 2024-01-31");
    }

    @Test
    void projectThatDoesNotFitIsRefused() {
        String area = area();
        refused(area, "area", "no-such-area", "area");
        refused(area, "endsOn", "2021-12-31", "endsOn");
        refused(area, "budget", -1, "budget");
        refused(area, "budget", 0.001, "budget");
        refused(
                area,
                "financiers",
                List.of(Map.of("financier", "OTHER", "organisation", "nobody", "amount", 1)),
                "financiers[0].organisation");
    }

    @Test
    void projectWithEntriesStaysWithItsArea() {
        String area = area();
        String project = project(area);
        ok(book(with(entry("OUTCOME", area, "2022-05-02", 10), "project", project)));
        isProblem(put("projects/" + project, change(project, area())), 409, "project-in-use");
        ok(put("projects/" + project, change(project, area)));
    }

    @Test
    void changeNeedsTheStateItChanges() {
        String area = area();
        String project = project(area);
        isProblem(put("projects/" + project, null, change(project, area)), 428, "precondition-required");
        isProblem(put("projects/" + project, "\"stale\"", change(project, area)), 412, "stale");
        isProblem(put("projects/none", "\"any\"", change(project, area)), 404, "not-found");
    }

    private static void refused(String area, String field, Object value, String blamed) {
        Map<String, @Nullable Object> project = describedProject(key(), area);
        project.put(field, value);
        Response answer = post("projects", project);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly(blamed);
        isProblem(get("projects/" + project.get("key")), 404, "not-found");
    }

    private static Map<String, @Nullable Object> change(String project, String area) {
        Map<String, @Nullable Object> change = describedProject(project, area);
        change.remove("key");
        return change;
    }
}
