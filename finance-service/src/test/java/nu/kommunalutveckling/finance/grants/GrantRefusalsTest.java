package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.finance.grants.GrantDesk.decision;
import static nu.kommunalutveckling.finance.grants.GrantDesk.requisition;
import static nu.kommunalutveckling.finance.grants.GrantDesk.to;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class GrantRefusalsTest {
    @Test
    void paidOutToNobodyIsRefused() {
        String grant = grant(area());
        blames("payout-decisions", decision(grant, "2047-01-01", List.of()), "recipients");
        blames(
                "payout-decisions",
                decision(grant, "2047-01-01", List.of(Map.of("amount", 1))),
                "recipients[0].organisation");
    }

    @Test
    void whatIsUnknownIsRefused() {
        blames("requisitions", requisition("no-such-grant", "2047-01-01", 1), "stateGrant");
        blames("payout-decisions", decision("no-such-grant", "2047-01-01", List.of(to("0680", 1))), "stateGrant");
        blames(
                "payout-decisions",
                decision(grant(area()), "2047-01-01", List.of(to("0680", 1), to("nobody", 1))),
                "recipients[1].organisation");
    }

    @Test
    void theSameRecipientTwiceIsRefused() {
        blames(
                "payout-decisions",
                decision(grant(area()), "2047-01-01", List.of(to("0680", 1), to("0680", 2))),
                "recipients[1].organisation");
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        String grant = grant(area());
        blames("requisitions", with(requisition(grant, "2047-02-01", 1), "receivedOn", "2047-01-31"), "receivedOn");
        blames("requisitions", with(requisition(grant, "2047-02-01", 1), "receivedOn", "2100-01-31"), "receivedOn");
        blames("requisitions", with(requisition(grant, "2047-02-01", 1), "voucher", "A 1"), "voucher");
        blames(
                "payout-decisions",
                with(decision(grant, "2047-02-01", List.of(to("0680", 1))), "plannedBy", "2047-01-31"),
                "plannedBy");
    }

    @Test
    void daysThatNoMoneyCanBeBookedOnAreRefused() {
        String grant = grant(area());
        blames("requisitions", requisition(grant, "1999-12-31", 1), "requestedOn");
        blames("payout-decisions", decision(grant, "2100-01-01", List.of(to("0680", 1))), "decidedOn");
    }

    @Test
    void daysAfterTheLastYearOfUseAreRefused() {
        String grant = ok(post(
                        "state-grants",
                        Map.of(
                                "key",
                                key(),
                                "area",
                                area(),
                                "programme",
                                "Program",
                                "sv",
                                "Bidrag",
                                "en",
                                "Grant",
                                "firstYear",
                                2040,
                                "lastYearOfUse",
                                2046)))
                .getString("key");
        blames("requisitions", requisition(grant, "2047-01-01", 1), "requestedOn");
        blames("payout-decisions", decision(grant, "2047-01-01", List.of(to("0680", 1))), "decidedOn");
        blames(
                "payout-decisions",
                with(decision(grant, "2046-12-01", List.of(to("0680", 1))), "plannedBy", "2047-01-01"),
                "plannedBy");
    }

    @Test
    void amountsThatAreNoAmountsAreRefused() {
        String grant = grant(area());
        for (Object amount : List.of(-1, new BigDecimal("0.005"), new BigDecimal("1000000000000.01"))) {
            blames("requisitions", requisition(grant, "2047-01-01", amount), "amount");
            blames(
                    "payout-decisions",
                    decision(grant, "2047-01-01", List.of(to("0680", amount))),
                    "recipients[0].amount");
        }
        blames("requisitions", requisition(grant, "2047-01-01", 0), "amount");
    }

    @Test
    void windowOfNoMonthsIsRefused() {
        for (String window : List.of("0", "37", "x", "-1")) {
            isProblem(get("grant-balances?period=2047&window=" + window), 400, "invalid-parameter");
        }
        isProblem(get("grant-balances"), 400, "invalid-parameter");
        isProblem(get("payouts"), 400, "invalid-parameter");
    }

    /** Closing takes a period that is over; this year is no other test's. */
    @Test
    void closedPeriodKeepsWhatWasAskedForAndDecidedInIt() {
        String grant = grant(area());
        Map<String, @Nullable Object> asked = requisition(grant, "2007-03-01", 10);
        Map<String, @Nullable Object> decided = decision(grant, "2007-03-01", List.of(to("0680", 10)));
        String requisition = "requisitions/" + ok(post("requisitions", asked)).getString("id");
        String decision =
                "payout-decisions/" + ok(post("payout-decisions", decided)).getString("id");
        ok(close("2007-T1"));
        try {
            isProblem(post("requisitions", asked), 409, "period-closed");
            isProblem(post("payout-decisions", decided), 409, "period-closed");
            isProblem(put(requisition, with(asked, "amount", 11)), 409, "period-closed");
            isProblem(put(requisition, with(asked, "receivedOn", "2007-04-30")), 409, "period-closed");
            isProblem(put(requisition, with(asked, "requestedOn", "2007-06-01")), 409, "period-closed");
            isProblem(
                    put(decision, with(decided, "recipients", List.of(to("0680", 10), to("0604", 1)))),
                    409,
                    "period-closed");
            assertThat(ok(get(requisition)).getString("amount")).isEqualTo("10.00");
            assertThat(ok(get(decision)).getString("amount")).isEqualTo("10.00");
            // That the money came is a fact of the open period that it came in.
            ok(put(requisition, with(asked, "receivedOn", "2007-05-02")));
            ok(put(decision, with(decided, "note", "Betalas i juni.")));
        } finally {
            ok(reopen("2007-T1"));
        }
    }

    @Test
    void changeNeedsTheTagOfWhatIsChanged() {
        String grant = grant(area());
        Map<String, @Nullable Object> asked = requisition(grant, "2047-03-01", 10);
        Map<String, @Nullable Object> decided = decision(grant, "2047-03-01", List.of(to("0680", 10)));
        String requisition = "requisitions/" + ok(post("requisitions", asked)).getString("id");
        String decision =
                "payout-decisions/" + ok(post("payout-decisions", decided)).getString("id");
        isProblem(put(requisition, null, asked), 428, "precondition-required");
        isProblem(put(requisition, "\"stale\"", asked), 412, "stale");
        isProblem(put(decision, null, decided), 428, "precondition-required");
        isProblem(put(decision, "\"stale\"", decided), 412, "stale");
        String nowhere = "/00000000-0000-0000-0000-000000000000";
        isProblem(put("requisitions" + nowhere, "\"any\"", asked), 404, "not-found");
        isProblem(put("payout-decisions" + nowhere, "\"any\"", decided), 404, "not-found");
        isProblem(get("requisitions" + nowhere), 404, "not-found");
        isProblem(get("payout-decisions" + nowhere), 404, "not-found");
    }

    private static void blames(String path, Map<String, @Nullable Object> sent, String field) {
        Response answer = post(path, sent);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .as(answer.asString())
                .containsOnly(field);
        assertThat(ok(get(path + "?stateGrant=" + sent.get("stateGrant"))).getInt("_meta.totalRecords"))
                .isZero();
    }
}
