package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.finance.grants.GrantDesk.decision;
import static nu.kommunalutveckling.finance.grants.GrantDesk.grantMoney;
import static nu.kommunalutveckling.finance.grants.GrantDesk.requisition;
import static nu.kommunalutveckling.finance.grants.GrantDesk.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class GrantTest {
    @Test
    void requisitionIsReceivedWhenItsMoneyIsBookedWithItsVoucher() {
        String area = area();
        String grant = grant(area);
        Map<String, @Nullable Object> asked = requisition(grant, "2044-03-15", 900);
        String id = ok(post("requisitions", asked)).getString("id");
        assertThat(ok(get("requisitions/" + id)).getString("state")).isEqualTo("REQUESTED");
        ok(book(with(grantMoney(grant, "RECEIVED", area, "2044-05-02", 900), "voucher", "A 127")));
        // The same number in another year is another voucher.
        ok(book(with(grantMoney(grant, "RECEIVED", area, "2045-05-02", 33), "voucher", "A 127")));

        JsonPath received =
                ok(put("requisitions/" + id, with(with(asked, "receivedOn", "2044-05-02"), "voucher", "A 127")));
        assertThat(received.getString("state")).isEqualTo("RECEIVED");
        assertThat(received.getString("booked")).isEqualTo("900.00");
        assertThat(ok(get("requisitions?state=RECEIVED&stateGrant=" + grant)).getList("items.id"))
                .containsExactly(id);
        assertThat(ok(get("requisitions?state=REQUESTED&stateGrant=" + grant)).getList("items"))
                .isEmpty();
        assertThat(get("requisitions?format=csv&stateGrant=" + grant).asString().lines())
                .hasSize(2);
    }

    @Test
    void decisionToSeveralIsPaidByTheEntriesOfEach() {
        String area = area();
        String grant = grant(area);
        String id = ok(post(
                        "payout-decisions",
                        decision(
                                grant,
                                "2044-02-01",
                                List.of(to("0680", 100), to("0604", 50), to("municipalities", 30)))))
                .getString("id");
        ok(book(with(grantMoney(grant, "PAID_OUT", area, "2044-03-01", 60), "organisation", "0680")));
        ok(book(with(grantMoney(grant, "PAID_OUT", area, "2044-03-01", 80), "organisation", "0604")));

        JsonPath paid = ok(get("payout-decisions/" + id));
        assertThat(paid.getList("recipients.paid", String.class)).containsExactly("60.00", "50.00", "30.00");
        assertThat(paid.getString("amount")).isEqualTo("180.00");
        assertThat(paid.getString("unpaid")).isEqualTo("40.00");
        assertThat(ok(get("payout-decisions?stateGrant=" + grant)).getList("items.id"))
                .containsExactly(id);
    }

    @Test
    void decisionIsLoweredWhenNothingMoreIsToBePaid() {
        String grant = grant(area());
        Map<String, @Nullable Object> decided = decision(grant, "2044-02-01", List.of(to("0680", 100)));
        String id = ok(post("payout-decisions", decided)).getString("id");
        JsonPath lowered = ok(put("payout-decisions/" + id, with(decided, "recipients", List.of(to("0680", 0)))));
        assertThat(lowered.getString("unpaid")).isEqualTo("0.00");
    }

    @Test
    void paymentSettlesNothingThatIsDecidedLater() {
        String area = area();
        String grant = grant(area);
        ok(book(with(grantMoney(grant, "PAID_OUT", area, "2044-01-10", 70), "organisation", "0680")));
        String id = ok(post("payout-decisions", decision(grant, "2044-02-01", List.of(to("0680", 100)))))
                .getString("id");
        assertThat(ok(get("payout-decisions/" + id)).getString("unpaid")).isEqualTo("100.00");
    }

    @Test
    void payoutsAreSummedByRecipientAndByGrant() {
        String area = area();
        String one = grant(area);
        String other = grant(area);
        ok(book(with(grantMoney(one, "PAID_OUT", area, "2046-01-10", 70), "organisation", "0680")));
        ok(book(with(grantMoney(one, "PAID_OUT", area, "2046-04-30", 5), "organisation", "0680")));
        ok(book(with(grantMoney(other, "PAID_OUT", area, "2046-02-10", 20), "organisation", "0680")));
        ok(book(with(grantMoney(other, "PAID_OUT", area, "2046-02-10", 8), "organisation", "0604")));
        ok(book(with(grantMoney(other, "PAID_OUT", area, "2046-05-01", 1000), "organisation", "0604")));

        JsonPath paid = ok(get("payouts?period=2046-T1"));
        assertThat(paid.getString("total")).isEqualTo("103.00");
        assertThat(paid.getString("byRecipient.find { it.organisation == '0680' }.amount"))
                .isEqualTo("95.00");
        assertThat(paid.getString("byRecipient.find { it.organisation == '0604' }.amount"))
                .isEqualTo("8.00");
        assertThat(paid.getString("byGrant.find { it.stateGrant == '" + one + "' }.amount"))
                .isEqualTo("75.00");
        assertThat(paid.getString("byGrant.find { it.stateGrant == '" + other + "' }.amount"))
                .isEqualTo("28.00");
        assertThat(ok(get("payouts?period=2046-T1&organisation=0604")).getString("total"))
                .isEqualTo("8.00");
        assertThat(ok(get("payouts?period=2046-T1&stateGrant=" + one)).getString("total"))
                .isEqualTo("75.00");
        assertThat(get("payouts?period=2046-T1&format=csv").asString())
                .startsWith("organisation,name,stateGrant,amount");
    }
}
