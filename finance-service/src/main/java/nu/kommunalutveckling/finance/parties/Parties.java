package nu.kommunalutveckling.finance.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;

/** Whom an entry may name as counterparty: the county's organisations by their codes, and the registered parties. */
@ApplicationScoped
public class Parties {
    /** The municipalities together, where money is not yet shared out between them. */
    public static final String MUNICIPALITIES = "municipalities";

    /** The municipalities and the region together. */
    public static final String MUNICIPALITIES_AND_REGION = "municipalities-and-region";

    public static final String STATE = "state";

    private final PartyRepository parties;

    Parties(PartyRepository parties) {
        this.parties = parties;
    }

    /** Every code that can be named. */
    public Set<String> codes() {
        return Stream.concat(
                        Organisation.known().stream().map(Organisation::code),
                        parties.listAll().stream().map(party -> party.key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a counterparty is called; empty when there is none with that code. */
    public Optional<Text> name(String code) {
        return Organisation.ofCode(code)
                .map(organisation -> new Text(organisation.name(), organisation.name()))
                .or(() -> parties.findByIdOptional(code).map(party -> new Text(party.sv, party.en)));
    }

    /**
     * What is wrong with naming that counterparty: nothing, or that there is none.
     *
     * @param field the request's field that names it
     */
    public List<Violation> faults(String field, String code) {
        return name(code).isPresent() ? List.of() : List.of(unknown(field));
    }

    /** Says that there is no such counterparty. */
    public static Violation unknown(String field) {
        return Violation.inBody(field, "Organisationen finns inte.", "There is no such organisation.");
    }
}
