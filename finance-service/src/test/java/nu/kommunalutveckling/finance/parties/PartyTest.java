package nu.kommunalutveckling.finance.parties;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PartyTest {

    @Test
    void registeredPartyCanGiveMoney() {
        String party = key();
        var entry = with(entry("RECEIVED", area(), "2022-05-02", 10), "organisation", party);
        isProblem(book(entry), 422, "invalid");
        ok(post("parties", Map.of("key", party, "sv", "Högskolan", "en", "The university")));
        ok(book(entry));
        assertThat(ok(get("parties?limit=1000")).getList("items.key"))
                .contains(party, Parties.MUNICIPALITIES, Parties.MUNICIPALITIES_AND_REGION, Parties.STATE);
    }

    @Test
    void partyIsRenamed() {
        String party = key();
        ok(post("parties", Map.of("key", party, "sv", "Högskolan", "en", "The university")));
        Map<String, String> names = Map.of("sv", "Jönköping University", "en", "Jönköping University");
        isProblem(put("parties/" + party, null, names), 428, "precondition-required");
        ok(put("parties/" + party, names));
        assertThat(ok(get("parties/" + party)).getString("sv")).isEqualTo("Jönköping University");
    }

    @Test
    void codeThatCouldBeAMunicipalitysIsRefused() {
        isProblem(post("parties", Map.of("key", "0699", "sv", "x", "en", "x")), 422, "invalid");
        isProblem(get("parties/0680"), 404, "not-found");
    }
}
