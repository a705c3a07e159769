package nu.kommunalutveckling.finance.plans;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans as they are sent. */
final class Planning {
    private Planning() {}

    /** A plan of 2041 to 2043 that says nothing yet. */
    static Map<String, Object> plan(String key) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("key", key);
        plan.put("title", "Plan");
        plan.put("firstYear", 2041);
        plan.put("lastYear", 2043);
        plan.put("reason", "Beslut.");
        plan.put("netCosts", List.of());
        plan.put("stateFunds", List.of());
        plan.put("remaining", List.of());
        return plan;
    }

    static Map<String, Object> cost(String area, int year, Object amount) {
        return Map.of("area", area, "year", year, "amount", amount);
    }

    static Map<String, Object> use(String grant, int year, Object amount) {
        return Map.of("stateGrant", grant, "year", year, "amount", amount);
    }

    static Map<String, Object> rest(String financier, int year, Object amount) {
        return Map.of("financier", financier, "year", year, "amount", amount);
    }

    static Map<String, Object> with(Map<String, Object> plan, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(plan);
        changed.put(field, value);
        return changed;
    }

    static Response make(Map<String, Object> plan) {
        return post("plans", plan);
    }
}
