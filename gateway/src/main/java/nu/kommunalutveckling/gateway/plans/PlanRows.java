package nu.kommunalutveckling.gateway.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nu.kommunalutveckling.gateway.plans.Plan.Area;
import nu.kommunalutveckling.gateway.plans.Plan.Goal;
import nu.kommunalutveckling.gateway.plans.Plan.Kpi;

/**
 * Single rows of a plan: found, put and taken out. A row that is put where it stands keeps its place; a new one, or one
 * that moves, comes last. A plan is never changed: each act gives a new one.
 */
final class PlanRows {
    private PlanRows() {}

    static Optional<Goal> goal(Plan plan, String key) {
        return plan.goals().stream().filter(goal -> goal.key().equals(key)).findFirst();
    }

    static Optional<Area> area(Plan plan, String key) {
        return areas(plan).filter(area -> area.key().equals(key)).findFirst();
    }

    /** The goal that an area stands under. */
    static Optional<Goal> goalOf(Plan plan, String area) {
        return plan.goals().stream()
                .filter(goal -> goal.areas().stream().anyMatch(one -> one.key().equals(area)))
                .findFirst();
    }

    /** The goal area that a KPI stands in. */
    static Optional<Area> areaOf(Plan plan, String kpi) {
        return areas(plan)
                .filter(area -> area.kpis().stream().anyMatch(one -> one.key().equals(kpi)))
                .findFirst();
    }

    static Plan put(Plan plan, Goal goal) {
        return with(plan, put(plan.goals(), goal, one -> one.key().equals(goal.key())));
    }

    static Plan put(Plan plan, String goal, Area area) {
        boolean stays =
                goalOf(plan, area.key()).filter(one -> one.key().equals(goal)).isPresent();
        Plan without = stays ? plan : withoutArea(plan, area.key());
        return each(
                without,
                one -> one.key().equals(goal)
                        ? with(one, put(one.areas(), area, there -> there.key().equals(area.key())))
                        : one);
    }

    static Plan put(Plan plan, String area, Kpi kpi) {
        boolean stays =
                areaOf(plan, kpi.key()).filter(one -> one.key().equals(area)).isPresent();
        Plan without = stays ? plan : withoutKpi(plan, kpi.key());
        return eachArea(
                without,
                one -> one.key().equals(area)
                        ? with(one, put(one.kpis(), kpi, there -> there.key().equals(kpi.key())))
                        : one);
    }

    static Plan withoutGoal(Plan plan, String key) {
        return with(plan, without(plan.goals(), goal -> goal.key().equals(key)));
    }

    static Plan withoutArea(Plan plan, String key) {
        return each(
                plan,
                goal -> with(goal, without(goal.areas(), area -> area.key().equals(key))));
    }

    static Plan withoutKpi(Plan plan, String key) {
        return eachArea(
                plan, area -> with(area, without(area.kpis(), kpi -> kpi.key().equals(key))));
    }

    private static Stream<Area> areas(Plan plan) {
        return plan.goals().stream().flatMap(goal -> goal.areas().stream());
    }

    private static Plan each(Plan plan, UnaryOperator<Goal> change) {
        return with(plan, plan.goals().stream().map(change).toList());
    }

    private static Plan eachArea(Plan plan, UnaryOperator<Area> change) {
        return each(plan, goal -> with(goal, goal.areas().stream().map(change).toList()));
    }

    private static Plan with(Plan plan, List<Goal> goals) {
        return new Plan(plan.year(), plan.source(), plan.vision(), plan.focusAreas(), goals);
    }

    private static Goal with(Goal goal, List<Area> areas) {
        return new Goal(goal.key(), goal.title(), goal.sustainableDevelopmentGoals(), areas);
    }

    private static Area with(Area area, List<Kpi> kpis) {
        return new Area(area.key(), area.title(), kpis);
    }

    private static <T> List<T> put(List<T> rows, T row, Predicate<T> same) {
        List<T> with = new ArrayList<>(rows);
        int place = (int) rows.stream().takeWhile(same.negate()).count();
        if (place < rows.size()) {
            with.set(place, row);
        } else {
            with.add(row);
        }
        return List.copyOf(with);
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> gone) {
        return rows.stream().filter(gone.negate()).toList();
    }
}
