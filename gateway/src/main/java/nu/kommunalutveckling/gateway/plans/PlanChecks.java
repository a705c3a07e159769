package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteArea;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteGoal;
import nu.kommunalutveckling.gateway.plans.WritePlan.WriteKpi;
import nu.kommunalutveckling.web.problems.Violation;

/** What no single field of a plan can tell: keys that stand twice, another year than the address says. */
final class PlanChecks {
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PlanChecks() {}

    /** The plan; refused with everything that is wrong in it. */
    static Plan checked(int year, WritePlan write) {
        PlanChecks checks = new PlanChecks();
        if (write.year() != year) {
            checks.violations.add(
                    Violation.inBody("year", "Adressen säger ett annat år.", "The address says another year."));
        }
        Plan plan = new Plan(
                write.year(),
                write.source(),
                write.goals().stream().map(checks::goal).toList());
        if (!checks.violations.isEmpty()) {
            throw INVALID.because(checks.violations);
        }
        return plan;
    }

    private Plan.Goal goal(WriteGoal goal) {
        once("goals", goal.key());
        return new Plan.Goal(
                goal.key(),
                goal.title().text(),
                List.copyOf(goal.sustainableDevelopmentGoals()),
                goal.areas().stream().map(this::area).toList());
    }

    private Plan.Area area(WriteArea area) {
        once("areas", area.key());
        return new Plan.Area(
                area.key(),
                area.title().text(),
                area.kpis().stream().map(this::kpi).toList());
    }

    private Plan.Kpi kpi(WriteKpi kpi) {
        once("kpis", kpi.key());
        once("codes", kpi.code());
        if (kpi.tolerance() != null && (kpi.target() == null || kpi.tolerance().signum() < 0)) {
            violations.add(Violation.inBody(
                    "kpis." + kpi.key() + ".tolerance",
                    "En tolerans är inte negativ och hör till ett målvärde.",
                    "A tolerance is not negative and belongs to a target."));
        }
        if (kpi.kind() == ValueKind.RANGE && kpi.direction() == Direction.BALANCE) {
            violations.add(Violation.inBody(
                    "kpis." + kpi.key() + ".direction",
                    "Ett intervall kan inte balansera mot ett värde.",
                    "A range cannot be balanced against one value."));
        }
        return new Plan.Kpi(
                kpi.key(),
                kpi.code(),
                kpi.title().text(),
                kpi.kind(),
                kpi.unit(),
                kpi.decimals(),
                kpi.direction(),
                kpi.target(),
                kpi.tolerance(),
                Set.copyOf(kpi.periodKinds()),
                kpi.owner(),
                kpi.measure() == null
                        ? null
                        : new Plan.MeasureRef(
                                kpi.measure().service(), kpi.measure().select()));
    }

    private void once(String list, String key) {
        if (!seen.add(list + " " + key)) {
            violations.add(
                    Violation.inBody(list, "%s står två gånger.".formatted(key), "%s stands twice.".formatted(key)));
        }
    }
}
