package nu.kommunalutveckling.finance.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.finance.stategrants.StateGrants;
import nu.kommunalutveckling.finance.stategrants.StateGrants.Grant;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what is asked for or decided fits the grant it names. */
@ApplicationScoped
class GrantRules {
    private final StateGrants grants;
    private final Parties parties;

    GrantRules(StateGrants grants, Parties parties) {
        this.grants = grants;
        this.parties = parties;
    }

    /** What is wrong with a requisition; empty when nothing is. */
    List<Violation> violations(WriteRequisition requisition) {
        List<Violation> violations = new ArrayList<>();
        Grant grant = grant(requisition.stateGrant(), violations);
        inUse(grant, "requestedOn", requisition.requestedOn(), violations);
        LocalDate received = requisition.receivedOn();
        if (received != null && received.isBefore(requisition.requestedOn())) {
            violations.add(Violation.inBody("receivedOn", "Är före requestedOn.", "Is before requestedOn."));
        } else if (received != null && received.getYear() > AccountingYear.LAST) {
            violations.add(Violation.inBody("receivedOn", "Ska vara senast 2099.", "Must be in 2099 at the latest."));
        }
        if (requisition.voucher() != null && received == null) {
            violations.add(Violation.inBody(
                    "voucher",
                    "Hör till det som kommit: receivedOn saknas.",
                    "Belongs to what has come: receivedOn is missing."));
        }
        return violations;
    }

    /** What is wrong with a decision; empty when nothing is. */
    List<Violation> violations(WriteDecision decision) {
        List<Violation> violations = new ArrayList<>();
        Grant grant = grant(decision.stateGrant(), violations);
        inUse(grant, "decidedOn", decision.decidedOn(), violations);
        LocalDate planned = decision.plannedBy();
        if (planned != null) {
            inUse(grant, "plannedBy", planned, violations);
            if (planned.isBefore(decision.decidedOn())) {
                violations.add(Violation.inBody("plannedBy", "Är före decidedOn.", "Is before decidedOn."));
            }
        }
        List<String> named = new ArrayList<>();
        decision.recipients().forEach(recipient -> {
            String field = "recipients[%s].organisation".formatted(named.size());
            violations.addAll(parties.faults(field, recipient.organisation()));
            if (named.contains(recipient.organisation())) {
                violations.add(Violation.inBody(field, "Står två gånger.", "Stands twice."));
            }
            named.add(recipient.organisation());
        });
        return violations;
    }

    private @Nullable Grant grant(String key, List<Violation> violations) {
        Grant grant = grants.find(key).orElse(null);
        if (grant == null) {
            violations.add(StateGrants.unknown("stateGrant"));
        }
        return grant;
    }

    private static void inUse(@Nullable Grant grant, String field, LocalDate day, List<Violation> violations) {
        if (day.getYear() < AccountingYear.FIRST || day.getYear() > AccountingYear.LAST) {
            violations.add(Violation.inBody(field, "Ska vara åren 2000–2099.", "Must be in the years 2000 to 2099."));
        }
        Integer last = grant == null ? null : grant.lastYearOfUse();
        if (last != null && day.getYear() > last) {
            violations.add(Violation.inBody(
                    field,
                    "Statsbidraget får användas till och med %s.".formatted(last),
                    "The state grant may be used through %s.".formatted(last)));
        }
    }
}
