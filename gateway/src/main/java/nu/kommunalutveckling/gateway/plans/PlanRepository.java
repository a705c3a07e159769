package nu.kommunalutveckling.gateway.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<StoredPlan, Integer> {
    private final ObjectMapper json;

    PlanRepository(ObjectMapper json) {
        this.json = json;
    }

    Plan read(StoredPlan plan) {
        try {
            return json.readValue(plan.document, Plan.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String written(Plan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
