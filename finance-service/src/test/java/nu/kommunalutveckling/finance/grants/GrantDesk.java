package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for, decided and booked of a grant, as it is sent. */
final class GrantDesk {
    private GrantDesk() {}

    static Map<String, @Nullable Object> requisition(String grant, String requestedOn, Object amount) {
        Map<String, @Nullable Object> requisition = new LinkedHashMap<>();
        requisition.put("stateGrant", grant);
        requisition.put("amount", amount);
        requisition.put("requestedOn", requestedOn);
        return requisition;
    }

    static Map<String, @Nullable Object> decision(
            String grant, String decidedOn, List<Map<String, Object>> recipients) {
        Map<String, @Nullable Object> decision = new LinkedHashMap<>();
        decision.put("stateGrant", grant);
        decision.put("decidedOn", decidedOn);
        decision.put("recipients", recipients);
        return decision;
    }

    static Map<String, Object> to(String organisation, Object amount) {
        return Map.of("organisation", organisation, "amount", amount);
    }

    /** An entry of a grant's money. */
    static Map<String, @Nullable Object> grantMoney(String grant, String kind, String area, String day, Object amount) {
        return with(with(entry(kind, area, day, amount), "financier", "STATE"), "stateGrant", grant);
    }

    /** The grant's row among the balances. */
    static Map<String, @Nullable Object> balance(String grant, String query) {
        JsonPath balances = ok(get("grant-balances?" + query));
        Map<String, @Nullable Object> row = balances.getMap("items.find { it.stateGrant == '" + grant + "' }");
        assertThat(row).as(grant).isNotNull();
        return row;
    }

    static BigDecimal amount(Map<String, @Nullable Object> row, String field) {
        return new BigDecimal(String.valueOf(row.get(field)));
    }
}
