package nu.kommunalutveckling.gateway.studies;

import static nu.kommunalutveckling.gateway.plans.Planning.API;
import static nu.kommunalutveckling.gateway.plans.Planning.as;
import static nu.kommunalutveckling.gateway.plans.Planning.editor;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.read;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.tag;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Studies are told, and how far they have come. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class StudyTest {
    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    private static Map<String, Object> study(String state, String endsOn) {
        return Map.of(
                "sv",
                "Brukares inflytande",
                "conductor",
                "Jönköping University",
                "area",
                "fritid",
                "state",
                state,
                "startsOn",
                "2022-02-01",
                "endsOn",
                endsOn);
    }

    @Test
    void studyIsToldChangedAndRemoved() {
        String address = "studies/"
                + ok(editor().body(study("PLANNED", "2023-06-30")).post(API + "studies"))
                        .getString("id");
        ok(rewrite(address, study("UNDER_WAY", "2023-12-31")));
        assertThat(read("studies?state=UNDER_WAY&area=fritid").getList("items.endsOn"))
                .containsExactly("2023-12-31");
        assertThat(as("auditor")
                        .get(API + "changes?subject=" + address)
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("added", "changed");
        assertThat(as("goals-editor")
                        .header("If-Match", tag(address))
                        .delete(API + address)
                        .statusCode())
                .isEqualTo(204);
        isProblem(as("goals-editor").get(API + address), 404, "not-found");
        isProblem(editor().body(study("PLANNED", "2021-06-30")).post(API + "studies"), 422, "invalid");
        isProblem(editor().body(study("BEGUN", "2023-06-30")).post(API + "studies"), 400, "malformed-request");
        isProblem(as("publisher").body(study("PLANNED", "2023-06-30")).post(API + "studies"), 403, "forbidden");
    }
}
