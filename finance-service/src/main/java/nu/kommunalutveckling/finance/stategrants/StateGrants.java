package nu.kommunalutveckling.finance.stategrants;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** The state grants, for every feature that books or plans their money. */
@ApplicationScoped
public class StateGrants {
    private final StateGrantRepository grants;

    StateGrants(StateGrantRepository grants) {
        this.grants = grants;
    }

    /**
     * A grant as other features see it.
     *
     * @param area the area that it is given for; its money may be used in others too
     * @param lastYearOfUse what is left after that year goes back to the state; null while none is decided
     */
    public record Grant(
            String key,
            String area,
            String programme,
            Text name,
            int firstYear,
            @Nullable Integer lastYearOfUse) {

        /** Whether its money can be used in that year. */
        public boolean isUsableIn(int year) {
            return year >= firstYear && (lastYearOfUse == null || year <= lastYearOfUse);
        }

        private static Grant of(StateGrant grant) {
            return new Grant(
                    grant.key,
                    grant.area,
                    grant.programme,
                    new Text(grant.sv, grant.en),
                    grant.firstYear,
                    grant.lastYearOfUse);
        }
    }

    /** The grant with that key; empty when there is none. */
    public Optional<Grant> find(String key) {
        return grants.findByIdOptional(key).map(Grant::of);
    }

    /** All grants, by key. */
    public List<Grant> all() {
        return grants.find("order by key").stream().map(Grant::of).toList();
    }

    /** The keys of all grants. */
    public Set<String> keys() {
        return all().stream().map(Grant::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The grant; refused with 422 when there is none. */
    public Grant demand(String field, String key) {
        return find(key).orElseThrow(() -> INVALID.because(List.of(unknown(field))));
    }

    /** Says that there is no such grant. */
    public static Violation unknown(String field) {
        return Violation.inBody(field, "Statsbidraget finns inte.", "There is no such state grant.");
    }
}
