package nu.kommunalutveckling.gateway.manualvalues;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.plans.KpiUse;

/** The values of manual KPIs, for those who show results. */
@ApplicationScoped
public class ManualValues implements KpiUse {
    private final StoredValueRepository stored;

    ManualValues(StoredValueRepository stored) {
        this.stored = stored;
    }

    /** What is written of a KPI in a period; empty when nothing is. */
    public Optional<ManualValue> of(String kpi, Period period) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> stored.of(kpi, period).map(ManualValue::of));
    }

    /** All that is written, read once: manual KPIs are few, and a comparison reaches back to the first year. */
    public Written all() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> new Written(stored.streamAll()
                        .map(ManualValue::of)
                        .collect(Collectors.toMap(value -> value.kpi() + " " + value.period(), value -> value))));
    }

    @Override
    public boolean of(String kpi, int year) {
        return stored.count("kpi = ?1 and year = ?2", kpi, year) > 0;
    }

    /** Values as they were when they were read. */
    public record Written(Map<String, ManualValue> values) {
        /** What is written of a KPI in a period; empty when nothing is. */
        public Optional<ManualValue> of(String kpi, Period period) {
            return Optional.ofNullable(values.get(kpi + " " + period.code()));
        }
    }
}
