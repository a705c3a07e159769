package nu.kommunalutveckling.gateway.live;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nu.kommunalutveckling.gateway.analyses.AnalysisOf;
import nu.kommunalutveckling.gateway.analyses.ToldAnalysis;
import nu.kommunalutveckling.gateway.highlights.ToldHighlight;
import nu.kommunalutveckling.gateway.plans.Plan;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** What is told of a period in words: of its goals, its business areas and of the period as a whole. */
record Narrative(List<ToldAnalysis> analyses, List<ToldHighlight> highlights) {

    /** What the results of a goal mean; null when nobody has said. */
    @Nullable
    Text analysisOf(Plan.Goal goal) {
        return analyses.stream()
                .filter(one -> one.about() == AnalysisOf.GOAL && one.key().equals(goal.key()))
                .map(ToldAnalysis::text)
                .findFirst()
                .orElse(null);
    }

    List<ToldHighlight> highlightsOf(Plan.Goal goal) {
        return highlights.stream().filter(one -> goal.key().equals(one.goal())).toList();
    }

    /** What belongs to no goal of a plan; what is told of a goal that the plan has no more is not lost. */
    Narrative besideGoalsOf(Plan plan) {
        Set<String> goals = plan.goals().stream().map(Plan.Goal::key).collect(Collectors.toSet());
        return new Narrative(
                analyses.stream()
                        .filter(one -> one.about() != AnalysisOf.GOAL || !goals.contains(one.key()))
                        .toList(),
                highlights.stream()
                        .filter(one -> one.goal() == null || !goals.contains(one.goal()))
                        .toList());
    }
}
