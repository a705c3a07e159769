package nu.kommunalutveckling.finance.fees;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.finance.fees.Charging.countOf;
import static nu.kommunalutveckling.finance.fees.Charging.fee;
import static nu.kommunalutveckling.finance.fees.Charging.importCsv;
import static nu.kommunalutveckling.finance.fees.Charging.set;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not taken of fees, by each of their doors, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FeeRefusalsTest {

    @Test
    void feeThatIsNobodysOrForNothingIsRefused() {
        String area = area();
        refused(fee(2016, "0180", area, "BASE_FEE", 1), "municipality");
        refused(fee(2016, "06", area, "BASE_FEE", 1), "municipality");
        refused(fee(2016, "0680", "no-such-area", "BASE_FEE", 1), "partnership");
        refused(fee(2016, "0680", surplus(), "BASE_FEE", 1), "partnership");
        refused(fee(1999, "0680", area, "BASE_FEE", 1), "year", "partnership");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void partnershipOutsideItsYearsIsRefused() {
        Map<String, @Nullable Object> ended = describedArea(key());
        ended.put("lastYear", 2010);
        ok(post("areas", ended));
        refused(fee(2011, "0680", String.valueOf(ended.get("key")), "BASE_FEE", 1), "partnership");
    }

    @Test
    void amountThatIsNoAmountIsRefused() {
        String area = area();
        refused(fee(2016, "0680", area, "BASE_FEE", -1), "amount");
        refused(fee(2016, "0680", area, "BASE_FEE", new BigDecimal("0.001")), "amount");
        refused(fee(2016, "0680", area, "BASE_FEE", new BigDecimal("1000000000000.01")), "amount");
        assertThat(countOf(area)).isZero();
    }

    @Test
    void secondFeeOfTheSameIsRefusedWhetherSetOrChangedInto() {
        String area = area();
        Map<String, @Nullable Object> fee = fee(2016, "0680", area, "BASE_FEE", 1);
        set(fee);
        isProblem(post("fees", with(fee, "amount", 2)), 409, "conflict");
        String other = set(with(fee, "kind", "MEMBERSHIP_FEE"));
        isProblem(put(other, fee), 409, "conflict");
        assertThat(ok(get(other)).getString("kind")).isEqualTo("MEMBERSHIP_FEE");
    }

    @Test
    void closedYearKeepsItsFees() {
        String area = area();
        Map<String, @Nullable Object> fee = fee(2013, "0680", area, "BASE_FEE", 1);
        String address = set(fee);
        ok(close("2013"));
        try {
            isProblem(post("fees", fee(2013, "0617", area, "BASE_FEE", 1)), 409, "period-closed");
            isProblem(put(address, with(fee, "amount", 2)), 409, "period-closed");
            isProblem(put(address, with(fee, "year", 2014)), 409, "period-closed");
            isProblem(put(address, with(fee, "invoicedOn", "2013-12-31")), 409, "period-closed");
            ok(put(address, with(fee, "invoicedOn", "2014-01-01")));
            Response file = importCsv(csv(
                    fee(2014, "0617", area, "BASE_FEE", 1),
                    fee(2013, "0617", area, "BASE_FEE", 1),
                    with(fee(2014, "0686", area, "BASE_FEE", 1), "invoicedOn", "2013-12-31")));
            isProblem(file, 422, "import-rejected");
            assertThat(file.jsonPath().getList("report.errors.row")).containsExactly(2, 3);
            assertThat(file.jsonPath().getList("report.errors.reason")).containsOnly("2013 is closed.");
        } finally {
            ok(reopen("2013"));
        }
        assertThat(countOf(area)).isEqualTo(1);
    }

    @Test
    void feeOfAnOpenYearIsSetWhileItsTertialIsClosed() {
        String area = area();
        Map<String, @Nullable Object> fee = fee(2014, "0680", area, "BASE_FEE", 1);
        ok(close("2014-T1"));
        try {
            String address = set(fee);
            isProblem(put(address, with(fee, "invoicedOn", "2014-04-30")), 409, "period-closed");
            ok(put(address, with(fee, "invoicedOn", "2014-05-01")));
        } finally {
            ok(reopen("2014-T1"));
        }
    }

    @Test
    void fileWithFaultsWritesNothingAndNamesThemAll() {
        String area = area();
        set(fee(2016, "0617", area, "BASE_FEE", 5));
        String file = csv(
                fee(2016, "0680", area, "BASE_FEE", 1),
                fee(2016, "0680", area, "BASE_FEE", 1),
                fee(2016, "0617", area, "BASE_FEE", 6),
                fee(2016, "0180", area, "BASE_FEE", 1),
                fee(2016, "0682", area, "BASE_FEE", "1,5"),
                fee(2016, "0683", area, "FINE", 1),
                fee(2016, "0684", area, "BASE_FEE", -1));
        Response answer = importCsv(file);
        isProblem(answer, 422, "import-rejected");
        JsonPath refused = answer.jsonPath();
        assertThat(refused.getList("report.errors.row")).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(refused.getList("report.errors.column"))
                .containsExactly(null, "amount", "municipality", "amount", "kind", "amount");
        assertThat(refused.getString("report.errors[1].reason")).contains("already as 5.00");
        assertThat(countOf(area)).isEqualTo(1);
        JsonPath tried = ok(importCsv(file, true));
        assertThat(tried.getInt("rejected")).isEqualTo(6);
        assertThat(tried.getInt("created")).isZero();
        assertThat(countOf(area)).isEqualTo(1);
        isProblem(importCsv("year,county\r\n2016,06\r\n"), 422, "import-rejected");
    }

    @Test
    void changeNeedsTheStateItChanges() {
        Map<String, @Nullable Object> fee = fee(2016, "0680", area(), "BASE_FEE", 1);
        String address = set(fee);
        isProblem(put(address, null, fee), 428, "precondition-required");
        isProblem(put(address, "\"stale\"", fee), 412, "stale");
        isProblem(put("fees/" + UUID.randomUUID(), "\"any\"", fee), 404, "not-found");
        isProblem(get("fees/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void parametersThatSayNothingAreRefused() {
        isProblem(get("fees?county=06"), 400, "unknown-parameter");
        isProblem(get("fees?year=22"), 400, "invalid-parameter");
        isProblem(get("fees?invoiced=maybe"), 400, "invalid-parameter");
        isProblem(get("fees/totals"), 400, "invalid-parameter");
        isProblem(get("fees/totals?year=2016&format=xlsx"), 406, "not-acceptable");
    }

    private static void refused(Map<String, @Nullable Object> fee, String... blamed) {
        Response answer = post("fees", fee);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field"))
                .isSubsetOf((Object[]) blamed)
                .isNotEmpty();
    }
}
