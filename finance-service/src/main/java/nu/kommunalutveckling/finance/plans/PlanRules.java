package nu.kommunalutveckling.finance.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.stategrants.StateGrants;
import nu.kommunalutveckling.finance.stategrants.StateGrants.Grant;
import nu.kommunalutveckling.web.problems.Violation;

/** Whether the lines of a plan fit its years, the areas and the grants. */
@ApplicationScoped
class PlanRules {
    private final Areas areas;
    private final StateGrants grants;

    PlanRules(Areas areas, StateGrants grants) {
        this.areas = areas;
        this.grants = grants;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(MakePlan plan) {
        if (plan.lastYear() < plan.firstYear()) {
            return List.of(Violation.inBody("lastYear", "Är före firstYear.", "Is before firstYear."));
        }
        List<Violation> violations = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < plan.netCosts().size(); i++) {
            MakePlan.PlanCost cost = plan.netCosts().get(i);
            String place = "netCosts[%s].".formatted(i);
            inYears(place, cost.year(), plan.firstYear(), plan, violations);
            once(seen, place + "area", List.of("cost", cost.area(), cost.year()), violations);
            area(place + "area", cost, violations);
        }
        for (int i = 0; i < plan.stateFunds().size(); i++) {
            MakePlan.PlanUse use = plan.stateFunds().get(i);
            String place = "stateFunds[%s].".formatted(i);
            inYears(place, use.year(), plan.firstYear(), plan, violations);
            once(seen, place + "stateGrant", List.of("use", use.stateGrant(), use.year()), violations);
            grant(place + "stateGrant", use, violations);
        }
        for (int i = 0; i < plan.remaining().size(); i++) {
            MakePlan.PlanRest rest = plan.remaining().get(i);
            String place = "remaining[%s].".formatted(i);
            inYears(place, rest.year(), plan.firstYear() - 1, plan, violations);
            once(seen, place + "financier", List.of("rest", rest.financier(), rest.year()), violations);
        }
        if (seen.isEmpty()) {
            violations.add(Violation.inBody("netCosts", "Planen säger ingenting.", "The plan says nothing."));
        }
        return violations;
    }

    private static void inYears(String place, int year, int from, MakePlan plan, List<Violation> violations) {
        if (year < from || year > plan.lastYear()) {
            violations.add(Violation.inBody(
                    place + "year",
                    "Ska vara %s–%s.".formatted(from, plan.lastYear()),
                    "Must be %s to %s.".formatted(from, plan.lastYear())));
        }
    }

    private static void once(Set<List<Object>> seen, String field, List<Object> line, List<Violation> violations) {
        if (!seen.add(line)) {
            violations.add(Violation.inBody(field, "Står två gånger samma år.", "Stands twice in the same year."));
        }
    }

    private void area(String field, MakePlan.PlanCost cost, List<Violation> violations) {
        Optional<BusinessArea> area = areas.find(cost.area());
        if (area.map(BusinessArea::kind).filter(AreaKind.SURPLUS::equals).isPresent()) {
            violations.add(
                    Violation.inBody(field, "Tidigare överskott kostar ingenting.", "Earlier surplus costs nothing."));
        } else {
            violations.addAll(Areas.faults(field, area, cost.year()));
        }
    }

    /** A grant's money may be planned from its first year to the last that it can be used in. */
    private void grant(String field, MakePlan.PlanUse use, List<Violation> violations) {
        Optional<Grant> grant = grants.find(use.stateGrant());
        if (grant.isEmpty()) {
            violations.add(StateGrants.unknown(field));
        } else if (!grant.get().isUsableIn(use.year())) {
            violations.add(Violation.inBody(
                    field,
                    "Bidraget kan inte användas %s.".formatted(use.year()),
                    "The grant cannot be used in %s.".formatted(use.year())));
        }
    }
}
