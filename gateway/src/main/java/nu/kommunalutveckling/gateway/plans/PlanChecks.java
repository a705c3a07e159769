package nu.kommunalutveckling.gateway.plans;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.problems.Violation;

/** What no single field of a plan can tell: keys that stand twice, a tolerance without a target. */
final class PlanChecks {
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PlanChecks() {}

    /** Refuses a plan with everything that is wrong in it, whole or changed in one row. */
    static void demandSound(Plan plan) {
        PlanChecks checks = new PlanChecks();
        plan.goals().forEach(goal -> {
            checks.once("goals", goal.key());
            goal.areas().forEach(area -> checks.once("areas", area.key()));
        });
        plan.kpis().forEach(checks::kpi);
        if (!checks.violations.isEmpty()) {
            throw INVALID.because(checks.violations);
        }
    }

    /** Refuses content that says another year, or another key, than its address. */
    static void demandSame(String field, Object inAddress, Object inContent) {
        if (!inAddress.equals(inContent)) {
            throw INVALID.because(
                    List.of(Violation.inBody(field, "Adressen säger något annat.", "The address says otherwise.")));
        }
    }

    private void kpi(Plan.Kpi kpi) {
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
    }

    private void once(String list, String key) {
        if (!seen.add(list + " " + key)) {
            violations.add(
                    Violation.inBody(list, "%s står två gånger.".formatted(key), "%s stands twice.".formatted(key)));
        }
    }
}
