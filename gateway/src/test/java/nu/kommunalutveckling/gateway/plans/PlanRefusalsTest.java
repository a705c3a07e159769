package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.gateway.plans.Planning.attempt;
import static nu.kommunalutveckling.gateway.plans.Planning.created;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.status.MeasureServers;
import nu.kommunalutveckling.gateway.status.MeasureServers.Mood;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no plan may say, told with the row that says it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@WithTestResource(MeasureServers.class)
class PlanRefusalsTest {
    @Inject
    EntityManager database;

    @BeforeEach
    void allWell() {
        MeasureServers.allWell();
    }

    @Test
    void measureOrParameterThatNobodyHasIsRefusedWithTheRow() {
        Response answer = attempt(
                2006,
                plan(
                        2006,
                        List.of(
                                kpi("right", "K01", "share;of:a"),
                                kpi("no-measure", "K02", "no-such-measure"),
                                kpi("no-parameter", "K03", "share;colour:red"))));
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .containsExactly("kpis.no-measure.measure", "kpis.no-parameter.measure");
        assertThat(answer.jsonPath().getString("violations[1].message")).contains("colour");
    }

    @Test
    void rewritingAPlanIsCheckedInTheSameWay() {
        created(plan(2007, List.of(kpi("right", "K01", "share;of:a"))));
        isProblem(rewrite("plans/2007", plan(2007, List.of(kpi("right", "K01", "no-such")))), 422, "invalid");
    }

    @Test
    void serviceThatWasNeverHeardIsNamedAndThePlanWaits() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from known_measures where service = 'course'")
                        .executeUpdate());
        MeasureServers.mood("course", Mood.REFUSING);
        var onCourses = with(kpi("on-courses", "K01", null), "measure", Map.of("service", "course", "select", "share"));
        Response answer = attempt(2008, plan(2008, List.of(onCourses)));
        isProblem(answer, 503, "measures-unknown");
        assertThat(answer.jsonPath().getString("detail")).contains("course");
        assertThat(answer.header("Retry-After")).isNotBlank();
        MeasureServers.allWell();
        assertThat(attempt(2008, plan(2008, List.of(onCourses))).statusCode()).isEqualTo(201);
    }

    @Test
    void oddDaysAndTextsAreRefused() {
        for (var odd : List.of(
                with(kpi("odd", "K01", null), "dueDays", -1),
                with(kpi("odd", "K01", null), "dueDays", 367),
                with(kpi("odd", "K01", null), "breaks", Map.of("sv", "", "en", "x")),
                with(kpi("odd", "K01", null), "tolerance", -1))) {
            isProblem(attempt(2009, plan(2009, List.of(odd))), 422, "invalid");
        }
    }
}
