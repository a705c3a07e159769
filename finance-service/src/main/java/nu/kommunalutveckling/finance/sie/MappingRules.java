package nu.kommunalutveckling.finance.sie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.finance.funds.EntryKind;
import nu.kommunalutveckling.finance.parties.Parties;
import nu.kommunalutveckling.finance.projects.Projects;
import nu.kommunalutveckling.finance.stategrants.StateGrants;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a mapping can be used: it names what there is, and never says two things of one row. */
@ApplicationScoped
class MappingRules {
    private final Areas areas;
    private final StateGrants grants;
    private final Projects projects;
    private final Parties parties;

    MappingRules(Areas areas, StateGrants grants, Projects projects, Parties parties) {
        this.areas = areas;
        this.grants = grants;
        this.projects = projects;
        this.parties = parties;
    }

    /** What is wrong with it; empty when nothing is. */
    List<Violation> violations(WriteSieMapping mapping) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < mapping.accounts().size(); i++) {
            account("accounts[%s].".formatted(i), mapping.accounts().get(i), faults);
        }
        for (int i = 0; i < mapping.costCentres().size(); i++) {
            area(
                    "costCentres[%s].area".formatted(i),
                    mapping.costCentres().get(i).area(),
                    faults);
        }
        for (int i = 0; i < mapping.projects().size(); i++) {
            project("projects[%s].".formatted(i), mapping.projects().get(i), faults);
        }
        equallyWide(mapping.accounts(), faults);
        once("costCentres", mapping.costCentres(), MapCostCentre::code, faults);
        once("projects", mapping.projects(), MapProject::code, faults);
        return faults;
    }

    private void account(String place, MapAccounts accounts, List<Violation> faults) {
        if (accounts.from() > accounts.to()) {
            faults.add(Violation.inBody(place + "from", "Är större än to.", "Is greater than to."));
        }
        area(place + "area", accounts.area(), faults);
        area(place + "counterArea", accounts.counterArea(), faults);
        if (accounts.organisation() != null) {
            faults.addAll(parties.faults(place + "organisation", accounts.organisation()));
        }
        EntryKind kind = accounts.kind();
        if (kind == EntryKind.OPENING) {
            faults.add(Violation.inBody(
                    place + "kind",
                    "Ingående medel förs över vid årsskiftet, inte ur verifikationer.",
                    "Opening funds are carried forward, not taken from vouchers."));
        }
        if (kind == EntryKind.RECEIVED && accounts.financier() == null) {
            faults.add(Violation.inBody(place + "financier", "Vems pengar?", "Whose money?"));
        }
        if ((kind == EntryKind.PAID_OUT || kind == EntryKind.TRANSFERRED) && accounts.organisation() == null) {
            faults.add(Violation.inBody(place + "organisation", "Till vem?", "To whom?"));
        }
    }

    private void project(String place, MapProject project, List<Violation> faults) {
        area(place + "area", project.area(), faults);
        if (project.stateGrant() != null && grants.find(project.stateGrant()).isEmpty()) {
            faults.add(StateGrants.unknown(place + "stateGrant"));
        }
        if (project.project() != null) {
            faults.addAll(projects.faults(place + "project", project.project()));
        }
    }

    private void area(String field, @Nullable String key, List<Violation> faults) {
        if (key != null && areas.find(key).isEmpty()) {
            faults.add(Violation.inBody(field, "Området finns inte.", "There is no such area."));
        }
    }

    /** The narrower of two spans counts; two that are equally wide and overlap would leave it open which. */
    private static void equallyWide(List<MapAccounts> accounts, List<Violation> faults) {
        for (int later = 0; later < accounts.size(); later++) {
            MapAccounts one = accounts.get(later);
            boolean ambiguous = accounts.subList(0, later).stream()
                    .anyMatch(
                            other -> other.width() == one.width() && (other.has(one.from()) || one.has(other.from())));
            if (ambiguous) {
                faults.add(Violation.inBody(
                        "accounts[%s].from".formatted(later),
                        "Överlappar ett lika brett intervall.",
                        "Overlaps a span of the same width."));
            }
        }
    }

    private static <T> void once(String list, List<T> all, Function<T, String> code, List<Violation> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(code.apply(all.get(i)))) {
                faults.add(Violation.inBody("%s[%s].code".formatted(list, i), "Står två gånger.", "Stands twice."));
            }
        }
    }
}
