package nu.kommunalutveckling.gateway.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.analyses.AnalysisOf;
import nu.kommunalutveckling.gateway.analyses.ToldAnalysis;
import nu.kommunalutveckling.gateway.highlights.ToldHighlight;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with the goals of a period: what the plan wants, what came of it, and how the two compare. In both
 * languages and without addresses, so that it can be frozen as it is.
 *
 * <p>Where nothing is told in words, nothing of it is written either: a status that was frozen before there were such words
 * has the same form as one without.
 *
 * @param complete false when a service did not answer
 * @param problems the services that did not
 * @param analyses of business areas, and of goals that the plan has no more
 * @param highlights of the period as a whole, and of goals that the plan has no more
 */
public record Status(
        Period period,
        boolean complete,
        List<GoalStatus> goals,
        List<ServiceProblem> problems,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ToldAnalysis> analyses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ToldHighlight> highlights) {

    /**
     * A strategic goal with its goal areas.
     *
     * @param ordinal its place in the plan, from 1
     * @param analysis what its results mean; null when nobody has said
     */
    public record GoalStatus(
            String key,
            int ordinal,
            Text title,
            List<Integer> sustainableDevelopmentGoals,
            List<AreaStatus> areas,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text analysis,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<ToldHighlight> highlights) {}

    /** A goal area with its KPIs. */
    public record AreaStatus(String key, Text title, List<KpiResult> kpis) {}

    /**
     * A KPI with its result.
     *
     * @param earlier the results of the same part of earlier years, the latest first, as far back as measuring goes;
     *     years without a result among them
     * @param previous the same kind of period a year before; its values null when there was no result
     * @param comment what its owner says of the result; null when nothing is said
     */
    public record KpiResult(
            Plan.Kpi kpi,
            Result result,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Result> earlier,
            KpiStatus status,
            Previous previous,
            @Nullable Trend trend,
            @Nullable Text comment) {}

    /** What a result is compared with: change in the KPI's unit, and in per cent of the earlier value. */
    public record Previous(
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal change,
            @Nullable BigDecimal changePercent) {}

    /** A service that gave no answer to use, and why. */
    public record ServiceProblem(String service, Text detail) {}

    /** All KPIs, in the plan's order. */
    public Stream<KpiResult> kpis() {
        return goals.stream().flatMap(goal -> goal.areas().stream()).flatMap(area -> area.kpis().stream());
    }

    /** What is told of its goals, then what is told beside them. */
    public Stream<ToldAnalysis> allAnalyses() {
        Stream<ToldAnalysis> ofGoals = goals.stream().flatMap(goal -> Optional.ofNullable(goal.analysis()).stream()
                .map(text -> new ToldAnalysis(AnalysisOf.GOAL, goal.key(), text)));
        return Stream.concat(ofGoals, analyses.stream());
    }

    /** Those of its goals, then the others. */
    public Stream<ToldHighlight> allHighlights() {
        return Stream.concat(goals.stream().flatMap(goal -> goal.highlights().stream()), highlights.stream());
    }

    /** The services that feed it and whose period is not known to be closed, by name. */
    public SortedSet<String> servicesNotClosed() {
        SortedSet<String> open = new TreeSet<>();
        kpis().forEach(kpi -> {
            Plan.MeasureRef measure = kpi.kpi().measure();
            if (measure != null && !Boolean.TRUE.equals(kpi.result().periodClosed())) {
                open.add(measure.service());
            }
        });
        return open;
    }

    /** When the rows behind it last changed; null when there are none. */
    public @Nullable Instant dataUpdatedAt() {
        return kpis().map(kpi -> kpi.result().dataUpdatedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
