package nu.kommunalutveckling.gateway.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The plans there are. One a year, so never paged. */
record PlanList(List<Entry> items) {
    record Entry(
            int year,
            String source,
            int goals,
            int kpis,
            @JsonProperty("_links") PlanLinks links) {
        static Entry of(Plan plan, String address) {
            return new Entry(
                    plan.year(),
                    plan.source(),
                    plan.goals().size(),
                    (int) plan.kpis().count(),
                    new PlanLinks(address));
        }
    }

    record PlanLinks(String self) {}
}
