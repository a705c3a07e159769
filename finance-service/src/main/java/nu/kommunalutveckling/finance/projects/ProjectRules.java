package nu.kommunalutveckling.finance.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.web.problems.Violation;

/** Whether a project fits what it names: its area, its days, those who pay. */
@ApplicationScoped
class ProjectRules {
    private final Areas areas;
    private final Parties parties;

    ProjectRules(Areas areas, Parties parties) {
        this.areas = areas;
        this.parties = parties;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(ProjectFacts facts) {
        List<Violation> violations = new ArrayList<>(
                areas.faults("area", facts.area(), facts.startsOn().getYear()));
        if (facts.endsOn().isBefore(facts.startsOn())) {
            violations.add(Violation.inBody("endsOn", "Är före startsOn.", "Is before startsOn."));
        }
        for (int i = 0; i < facts.financiers().size(); i++) {
            String organisation = facts.financiers().get(i).organisation();
            if (organisation != null) {
                violations.addAll(parties.faults("financiers[%s].organisation".formatted(i), organisation));
            }
        }
        return violations;
    }
}
