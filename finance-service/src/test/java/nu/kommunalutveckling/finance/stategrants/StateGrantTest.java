package nu.kommunalutveckling.finance.stategrants;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class StateGrantTest {
    @Inject
    StateGrants grants;

    @Test
    @Transactional
    void lastYearOfUseIsDecidedLater() {
        String area = area();
        String grant = grant(area);
        assertThat(ok(get("state-grants/" + grant)).getString("lastYearOfUse")).isNull();
        Map<String, @Nullable Object> change = facts(area);
        change.put("lastYearOfUse", 2024);
        ok(put("state-grants/" + grant, change));
        assertThat(grants.demand("stateGrant", grant).lastYearOfUse()).isEqualTo(2024);
        assertThat(ok(get("state-grants?area=" + area)).getList("items.key")).containsExactly(grant);
        assertThat(get("state-grants?format=csv&area=" + area).asString())
                .isEqualTo("key,area,programme,sv,en,firstYear,lastYearOfUse\r\n" + grant + "," + area
                        + ",Psykisk hälsa,Bidrag,Grant,2021,2024\r\n");
    }

    @Test
    void grantThatDoesNotFitIsRefused() {
        String area = area();
        refused(area, "area", "no-such-area");
        refused(area, "lastYearOfUse", 2020);
        refused(area, "programme", " ");
        refused(area, "firstYear", 1999);
    }

    @Test
    void changeNeedsTheStateItChanges() {
        String area = area();
        String grant = grant(area);
        isProblem(put("state-grants/" + grant, null, facts(area)), 428, "precondition-required");
        isProblem(put("state-grants/" + grant, "\"stale\"", facts(area)), 412, "stale");
        isProblem(put("state-grants/none", "\"any\"", facts(area)), 404, "not-found");
        Map<String, @Nullable Object> again = facts(area);
        again.put("key", grant);
        isProblem(post("state-grants", again), 409, "conflict");
    }

    private static void refused(String area, String field, Object value) {
        Map<String, @Nullable Object> facts = facts(area);
        facts.put("key", key());
        facts.put(field, value);
        Response answer = post("state-grants", facts);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly(field);
        isProblem(get("state-grants/" + facts.get("key")), 404, "not-found");
    }

    private static Map<String, @Nullable Object> facts(String area) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("area", area);
        facts.put("programme", "Psykisk hälsa");
        facts.put("sv", "Bidrag");
        facts.put("en", "Grant");
        facts.put("firstYear", 2021);
        return facts;
    }
}
