package nu.kommunalutveckling.gateway.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A KPI through the plans that have it, the earliest first: one key, whatever it was called. */
@Schema(name = "KpiLineage")
record LineageTable(@Schema(examples = "attendance-pks") String key, List<LineageYear> items) {

    /**
     * The KPI in one plan.
     *
     * @param target null when it had none
     * @param titleChanged whether it is called something else than in the plan before
     * @param breaks why its figures cannot be compared with the earlier ones; null when they can
     */
    @Schema(name = "KpiLineageYear")
    record LineageYear(
            @Schema(examples = "2022") int year,
            @Schema(examples = "K09") String code,
            String title,
            @Schema(examples = "partnership") String goal,
            @Schema(examples = "active-representatives") String area,
            Direction direction,
            @Schema(examples = "80") @Nullable BigDecimal target,
            boolean titleChanged,
            @Nullable String breaks) {}

    /** Empty when no plan has had it. */
    static Optional<LineageTable> of(String key, List<Plan> plans, Language language) {
        List<LineageYear> years = new ArrayList<>();
        plans.stream().sorted(Comparator.comparingInt(Plan::year)).forEach(plan -> plan.kpi(key)
                .ifPresent(kpi -> years.add(year(plan, kpi, years.isEmpty() ? null : years.getLast(), language))));
        return years.isEmpty() ? Optional.empty() : Optional.of(new LineageTable(key, List.copyOf(years)));
    }

    private static LineageYear year(Plan plan, Plan.Kpi kpi, @Nullable LineageYear before, Language language) {
        String title = kpi.title().in(language);
        String area = PlanRows.areaOf(plan, kpi.key()).map(Plan.Area::key).orElseThrow();
        Text breaks = kpi.breaks();
        return new LineageYear(
                plan.year(),
                kpi.code(),
                title,
                PlanRows.goalOf(plan, area).map(Plan.Goal::key).orElseThrow(),
                area,
                kpi.direction(),
                kpi.target(),
                before != null && !before.title().equals(title),
                breaks == null ? null : breaks.in(language));
    }
}
