package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads a goal-by-goal status. */
final class Status {
    private Status() {}

    /** Every KPI of it by key, in its order. */
    static Map<String, JsonNode> kpis(JsonNode status) {
        Map<String, JsonNode> kpis = new LinkedHashMap<>();
        for (JsonNode goal : status.path("goals")) {
            for (JsonNode area : goal.path("areas")) {
                for (JsonNode kpi : area.path("kpis")) {
                    kpis.put(kpi.path("key").asText(), kpi);
                }
            }
        }
        return kpis;
    }

    /** The value of every KPI that has one, as written. */
    static Map<String, String> values(JsonNode status) {
        Map<String, String> values = new TreeMap<>();
        kpis(status).forEach((key, kpi) -> {
            if (!kpi.at("/result/value").isNull()) {
                values.put(key, kpi.at("/result/value").asText());
            }
        });
        return values;
    }
}
