package nu.kommunalutveckling.finance.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.projects.Projects;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what is said of an application goes together. */
@ApplicationScoped
class ApplicationRules {
    private final Areas areas;
    private final Projects projects;

    ApplicationRules(Areas areas, Projects projects) {
        this.areas = areas;
        this.projects = projects;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(WriteApplication application, LocalDate today) {
        List<Violation> violations = new ArrayList<>(areas.faults(
                "area", application.area(), application.submittedOn().getYear()));
        past("submittedOn", application.submittedOn(), today, violations);
        past("outcomeOn", application.outcomeOn(), today, violations);
        decided(application, violations);
        granted(application, violations);
        return violations;
    }

    private static void past(String field, @Nullable LocalDate day, LocalDate today, List<Violation> violations) {
        if (day != null && day.isAfter(today)) {
            violations.add(Violation.inBody(field, "Den dagen har inte kommit.", "That day has not come."));
        }
    }

    private static void decided(WriteApplication application, List<Violation> violations) {
        LocalDate day = application.outcomeOn();
        boolean pending = application.outcome() == Outcome.PENDING;
        if (day == null && !pending) {
            violations.add(Violation.inBody("outcomeOn", "När avgjordes den?", "When was it decided?"));
        }
        if (day != null && pending) {
            violations.add(Violation.inBody("outcomeOn", "Den är inte avgjord.", "It has not been decided."));
        }
        if (day != null && day.isBefore(application.submittedOn())) {
            violations.add(Violation.inBody("outcomeOn", "Är före submittedOn.", "Is before submittedOn."));
        }
    }

    private void granted(WriteApplication application, List<Violation> violations) {
        BigDecimal amount = application.grantedAmount();
        boolean granted = application.outcome() == Outcome.GRANTED;
        if (amount == null && granted) {
            violations.add(Violation.inBody("grantedAmount", "Hur mycket beviljades?", "How much was granted?"));
        }
        if (amount != null && !granted) {
            violations.add(Violation.inBody("grantedAmount", "Inget är beviljat.", "Nothing is granted."));
        }
        if (amount != null
                && amount.compareTo(application.appliedAmount()) > 0
                && (application.grantedBeyondReason() == null
                        || application.grantedBeyondReason().isBlank())) {
            violations.add(Violation.inBody(
                    "grantedAmount",
                    "Är mer än det sökta; säg varför i grantedBeyondReason.",
                    "Is more than was applied for; say why in grantedBeyondReason."));
        }
        if (application.project() != null) {
            violations.addAll(projects.faults("project", application.project()));
            if (!granted) {
                violations.add(Violation.inBody(
                        "project",
                        "Bara en beviljad ansökan leder till ett projekt.",
                        "Only a granted application leads to a project."));
            }
        }
    }
}
