package nu.kommunalutveckling.finance.funds;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.areas.BusinessArea;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.finance.projects.Projects;
import nu.kommunalutveckling.finance.stategrants.StateGrants;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What entries may name, held still for one transaction, and the rules that every entry keeps whichever way it comes.
 * Asks the database nothing, so that a million entries are judged while they stream by.
 */
public final class Books {
    private static final Text CLOSED = new Text("%s är stängd.", "%s is closed.");

    private final Map<String, BusinessArea> areas;
    private final Set<String> stateGrants;
    private final Map<String, String> areaOfProject;
    private final Set<String> organisations;
    private final List<Period> closed;
    private final Map<LocalDate, Optional<Period>> closedOn = new HashMap<>();

    Books(
            Map<String, BusinessArea> areas,
            Set<String> stateGrants,
            Map<String, String> areaOfProject,
            Set<String> organisations,
            List<Period> closed) {
        this.areas = areas;
        this.stateGrants = stateGrants;
        this.areaOfProject = areaOfProject;
        this.organisations = organisations;
        this.closed = closed;
    }

    /** The area with that key; empty when there is none. */
    public Optional<BusinessArea> area(String key) {
        return Optional.ofNullable(areas.get(key));
    }

    /** What is wrong with an entry, a closed day apart; empty when nothing is. */
    public List<Violation> faults(NewEntry entry) {
        return faults(entry, entry.transfer() != null);
    }

    /** @param leg whether it is one of the legs of a transfer, which may not have its id yet */
    List<Violation> faults(NewEntry entry, boolean leg) {
        List<Violation> faults = new ArrayList<>(0);
        amount(entry, faults);
        area(entry, faults);
        counterparty(entry, leg, faults);
        money(entry, faults);
        project(entry, faults);
        return faults;
    }

    /** That the entry's day is closed; empty when it is open. */
    public Optional<Violation> closed(NewEntry entry) {
        return closedOn.computeIfAbsent(entry.bookedOn(), day -> closed.stream()
                        .filter(period -> period.contains(day))
                        .findFirst())
                .map(period -> new Violation("bookedOn", CLOSED.filled(period.code()), Violation.Place.BODY));
    }

    private static void amount(NewEntry entry, List<Violation> faults) {
        if (entry.amount().amount().signum() == 0) {
            add(faults, "amount", "Noll kronor är ingen post.", "Nought is no entry.");
        }
        if (entry.kind() == EntryKind.OPENING
                && (entry.bookedOn().getMonth() != Month.JANUARY
                        || entry.bookedOn().getDayOfMonth() != 1)) {
            add(faults, "bookedOn", "Ingående medel bokförs den 1 januari.", "Opening funds are booked on 1 January.");
        }
    }

    private void area(NewEntry entry, List<Violation> faults) {
        Optional<BusinessArea> area = area(entry.area());
        int year = entry.bookedOn().getYear();
        faults.addAll(Areas.faults("area", area, year));
        if (entry.kind() != EntryKind.OPENING
                && area.filter(there -> there.kind() == AreaKind.SURPLUS).isPresent()) {
            add(
                    faults,
                    "area",
                    "Överskott från tidigare år tar bara ingående medel.",
                    "The surplus from earlier years takes opening funds alone.");
        }
    }

    private void counterparty(NewEntry entry, boolean leg, List<Violation> faults) {
        String organisation = entry.organisation();
        if (organisation == null) {
            if (entry.kind() == EntryKind.PAID_OUT) {
                add(faults, "organisation", "Utbetalt till vem?", "Paid out to whom?");
            } else if (entry.kind() == EntryKind.TRANSFERRED && !leg) {
                add(
                        faults,
                        "organisation",
                        "Överfört vart? Namnge en part utanför, eller överföringens alla ben.",
                        "Transferred where? Name a party outside, or all legs of the transfer.");
            }
        } else if (!organisations.contains(organisation)) {
            faults.add(Parties.unknown("organisation"));
        }
        counterArea(entry, faults);
    }

    private void counterArea(NewEntry entry, List<Violation> faults) {
        String key = entry.counterArea();
        if (key == null) {
            return;
        }
        Optional<BusinessArea> area = area(key);
        faults.addAll(Areas.faults("counterArea", area, entry.bookedOn().getYear()));
        if (key.equals(entry.area())) {
            add(faults, "counterArea", "Är samma område.", "Is the same area.");
        }
        if (entry.kind() == EntryKind.OPENING
                || area.filter(there -> there.kind() == AreaKind.SURPLUS).isPresent()) {
            add(
                    faults,
                    "counterArea",
                    "Ingående medel och tidigare överskott är aldrig interna.",
                    "Opening funds and earlier surplus are never internal.");
        }
        if (entry.organisation() != null) {
            add(
                    faults,
                    "counterArea",
                    "En post har en motpart: ett område eller en organisation.",
                    "An entry has one counterparty: an area or an organisation.");
        }
    }

    private void money(NewEntry entry, List<Violation> faults) {
        boolean comes = entry.kind() == EntryKind.OPENING || entry.kind() == EntryKind.RECEIVED;
        Financier financier = entry.financier();
        if (comes && financier == null) {
            add(faults, "financier", "Vems pengar?", "Whose money?");
        }
        if (!comes && financier != null && financier != Financier.STATE) {
            add(
                    faults,
                    "financier",
                    "Om det som används sägs bara att det är statens.",
                    "Of what is used it is only said that it is the state's.");
        }
        String grant = entry.stateGrant();
        if (grant != null) {
            if (!stateGrants.contains(grant)) {
                faults.add(StateGrants.unknown("stateGrant"));
            }
            if (financier != Financier.STATE) {
                add(
                        faults,
                        "stateGrant",
                        "Ett statsbidrag är statens pengar: financier ska vara STATE.",
                        "A state grant is the state's money: financier must be STATE.");
            }
        }
    }

    private void project(NewEntry entry, List<Violation> faults) {
        String project = entry.project();
        if (project == null) {
            return;
        }
        String owner = areaOfProject.get(project);
        if (owner == null) {
            faults.add(Projects.unknown("project"));
        } else if (!owner.equals(entry.area()) && !owner.equals(rowOf(entry.area()))) {
            add(faults, "project", "Hör till ett annat område.", "Belongs to another area.");
        }
    }

    private @Nullable String rowOf(String area) {
        return area(area).map(BusinessArea::row).orElse(null);
    }

    private static void add(List<Violation> faults, String field, String sv, String en) {
        faults.add(Violation.inBody(field, sv, en));
    }
}
