package nu.kommunalutveckling.gateway.kpis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of the register, as the latest plan that has it describes it.
 *
 * @param years the plans that have it, the latest first
 * @param manual true when its owner writes the value
 */
@Schema(name = "Kpi")
record KpiView(
        @Schema(examples = "attendance-pks") String key,
        @Schema(examples = "K09") String code,
        Text title,
        ValueKind kind,
        @Schema(examples = "percent") String unit,
        boolean manual,
        List<Integer> years,
        @JsonProperty("_links") RegisterLinks links) {

    /** {@code measure} leads to the definition; null for a manual KPI. */
    @Schema(name = "KpiRegisterLinks")
    record RegisterLinks(String self, @Nullable String measure) {}

    static KpiView of(Plan.Kpi kpi, List<Integer> years, String baseUrl) {
        Plan.MeasureRef measure = kpi.measure();
        return new KpiView(
                kpi.key(),
                kpi.code(),
                kpi.title(),
                kpi.kind(),
                kpi.unit(),
                measure == null,
                years,
                new RegisterLinks(
                        baseUrl + "/goals/v1/kpis/" + kpi.key(),
                        measure == null
                                ? null
                                : "%s/%s/v1/measures/%s".formatted(baseUrl, measure.service(), measure.id())));
    }
}
