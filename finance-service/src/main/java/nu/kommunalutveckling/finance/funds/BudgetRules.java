package nu.kommunalutveckling.finance.funds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.funds.MakeBudget.SetBudget;
import nu.kommunalutveckling.web.problems.Violation;

/** Whether the lines of a budget fit the areas of its year. */
@ApplicationScoped
class BudgetRules {
    private final Areas areas;

    BudgetRules(Areas areas) {
        this.areas = areas;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(MakeBudget budget) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            SetBudget line = budget.lines().get(i);
            String place = "lines[%s].".formatted(i);
            violations.addAll(areas.faults(place + "area", line.area(), budget.year()));
            if (areas.find(line.area())
                    .map(BusinessArea::kind)
                    .filter(AreaKind.SURPLUS::equals)
                    .isPresent()) {
                violations.add(Violation.inBody(
                        place + "area", "Tidigare överskott har ingen budget.", "Earlier surplus has no budget."));
            }
            if (line.counterArea() != null) {
                violations.addAll(areas.faults(place + "counterArea", line.counterArea(), budget.year()));
                if (line.counterArea().equals(line.area())) {
                    violations.add(Violation.inBody(place + "counterArea", "Är samma område.", "Is the same area."));
                }
            }
            if (!seen.add(line.area() + " " + line.counterArea())) {
                violations.add(Violation.inBody(place + "area", "Står två gånger.", "Stands twice."));
            }
        }
        return violations;
    }
}
