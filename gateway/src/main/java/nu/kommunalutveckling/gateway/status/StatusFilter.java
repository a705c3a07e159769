package nu.kommunalutveckling.gateway.status;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.analyses.AnalysisOf;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.live.Status.AreaStatus;
import nu.kommunalutveckling.gateway.live.Status.GoalStatus;
import nu.kommunalutveckling.gateway.live.Status.KpiResult;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a status down, for a {@code @BeanParam}. Goals and areas in which nothing is left are left out; so is what is told
 * beside the goals, but for that of the business area asked for.
 */
public class StatusFilter {
    @RestQuery
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Parameter(description = "Bara det målet. / Only that goal.", example = "partnership")
    public @Nullable String goal;

    @RestQuery
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Parameter(description = "Bara det området. / Only that goal area.", example = "active-representatives")
    public @Nullable String area;

    @RestQuery
    @Size(max = 12)
    @Pattern(regexp = "^(MET|PARTLY_MET|NOT_MET|NO_TARGET|NO_RESULT)$")
    @Parameter(description = "Bara mätetal med den statusen. / Only KPIs of that status.", example = "MET")
    public @Nullable String status;

    @RestQuery
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9-]*$")
    @Parameter(
            description = "Bara det ägande verksamhetsområdets mätetal. / Only KPIs of that owning business area.",
            example = "kurs-konferens")
    public @Nullable String owner;

    Status apply(Status whole) {
        List<GoalStatus> goals = whole.goals().stream().flatMap(this::goal).toList();
        return new Status(
                whole.period(),
                whole.complete(),
                goals,
                whole.problems(),
                whole.analyses().stream()
                        .filter(one -> wantsBeside(one.about() == AnalysisOf.BUSINESS_AREA ? one.key() : null))
                        .toList(),
                whole.highlights().stream()
                        .filter(one -> wantsBeside(one.area()))
                        .toList());
    }

    private Stream<GoalStatus> goal(GoalStatus whole) {
        List<AreaStatus> areas = goal == null || goal.equals(whole.key())
                ? whole.areas().stream().flatMap(this::area).toList()
                : List.of();
        return areas.isEmpty()
                ? Stream.empty()
                : Stream.of(new GoalStatus(
                        whole.key(),
                        whole.ordinal(),
                        whole.title(),
                        whole.sustainableDevelopmentGoals(),
                        areas,
                        whole.analysis(),
                        whole.highlights()));
    }

    private Stream<AreaStatus> area(AreaStatus whole) {
        List<KpiResult> kpis = area == null || area.equals(whole.key())
                ? whole.kpis().stream().filter(this::wants).toList()
                : List.of();
        return kpis.isEmpty() ? Stream.empty() : Stream.of(new AreaStatus(whole.key(), whole.title(), kpis));
    }

    private boolean wantsBeside(@Nullable String businessArea) {
        return goal == null && area == null && status == null && (owner == null || owner.equals(businessArea));
    }

    private boolean wants(KpiResult kpi) {
        return (status == null || status.equals(kpi.status().name()))
                && (owner == null || owner.equals(kpi.kpi().owner()));
    }
}
