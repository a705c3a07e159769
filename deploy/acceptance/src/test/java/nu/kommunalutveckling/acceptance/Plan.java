package nu.kommunalutveckling.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the plan of a year as the gateway tells it. */
final class Plan {
    private Plan() {}

    /** What feeds a KPI. */
    record Measure(String service, String select) {
        String id() {
            return select.split(";", 2)[0];
        }

        /** As stored: {@code name:value} pairs, or empty text. */
        String parameters() {
            String[] parts = select.split(";", 2);
            return parts.length == 1 ? "" : parts[1];
        }
    }

    static Map<String, JsonNode> kpis(JsonNode plan) {
        return Status.kpis(plan);
    }

    /** By key; KPIs that people report by hand have none. */
    static Map<String, Measure> measures(JsonNode plan) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        kpis(plan).forEach((key, kpi) -> {
            Measure measure = measure(kpi);
            if (measure != null) {
                measures.put(key, measure);
            }
        });
        return measures;
    }

    static @Nullable Measure measure(JsonNode kpi) {
        JsonNode measure = kpi.path("measure");
        return measure.isNull()
                ? null
                : new Measure(
                        measure.path("service").asText(), measure.path("select").asText());
    }
}
