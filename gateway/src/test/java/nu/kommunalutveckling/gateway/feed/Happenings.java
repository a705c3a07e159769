package nu.kommunalutveckling.gateway.feed;

import static nu.kommunalutveckling.gateway.plans.Planning.attempt;
import static nu.kommunalutveckling.gateway.plans.Planning.kpi;
import static nu.kommunalutveckling.gateway.plans.Planning.ok;
import static nu.kommunalutveckling.gateway.plans.Planning.plan;
import static nu.kommunalutveckling.gateway.plans.Planning.rewrite;
import static nu.kommunalutveckling.gateway.plans.Planning.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to tell of: a plan that the tests of feed and webhooks share, and changes of it. */
public final class Happenings {
    static final int YEAR = 2024;
    static final String PLAN = "goals/v1/plans/" + YEAR;

    private Happenings() {}

    static Map<String, @Nullable Object> document() {
        return plan(YEAR, List.of(kpi("told", "K01", "share;of:told")));
    }

    /** Creates the plan, if no other test has. */
    public static void begin() {
        assertThat(attempt(YEAR, document()).statusCode()).isIn(201, 412);
    }

    /** One change of the plan: one event. */
    public static void happen() {
        ok(rewrite(
                "plans/" + YEAR + "/areas/area", Map.of("goal", "goal", "title", text("Nytt " + UUID.randomUUID()))));
    }
}
