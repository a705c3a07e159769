package nu.kommunalutveckling.finance.grants;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.finance.grants.GrantDesk.amount;
import static nu.kommunalutveckling.finance.grants.GrantDesk.balance;
import static nu.kommunalutveckling.finance.grants.GrantDesk.decision;
import static nu.kommunalutveckling.finance.grants.GrantDesk.grantMoney;
import static nu.kommunalutveckling.finance.grants.GrantDesk.requisition;
import static nu.kommunalutveckling.finance.grants.GrantDesk.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class GrantBalanceTest {
    private static final List<String> MUNICIPALITIES = List.of("0604", "0617", "0642", "0643", "0662", "0665", "0680");

    @Inject
    Sums sums;

    @Test
    void balanceTellsWhatIsLeftPromisedAndFreeAndHowLongItLasts() {
        String area = area();
        String grant = ending(area, 2053);
        ok(book(grantMoney(grant, "RECEIVED", area, "2051-09-01", 1000)));
        ok(book(grantMoney(grant, "OUTCOME", area, "2051-10-01", 240)));
        ok(post("payout-decisions", decision(grant, "2051-11-01", List.of(to("0680", 100), to("0604", 60)))));
        ok(book(with(grantMoney(grant, "PAID_OUT", area, "2051-12-01", 40), "organisation", "0680")));
        ok(post("requisitions", requisition(grant, "2051-12-02", 500)));

        Map<String, @Nullable Object> row = balance(grant, "period=2051-T3&window=4");
        assertThat(amount(row, "remaining")).isEqualByComparingTo("720");
        assertThat(amount(row, "decidedUnpaid")).isEqualByComparingTo("120");
        assertThat(amount(row, "free")).isEqualByComparingTo("600");
        assertThat(amount(row, "requisitioned")).isEqualByComparingTo("500");
        assertThat(amount(row, "notReceived")).isEqualByComparingTo("500");
        assertThat(amount(row, "burn")).isEqualByComparingTo("70");
        assertThat(amount(row, "runway")).isEqualByComparingTo("10.3");
        assertThat(row).containsEntry("runwayEndedBy", "MONEY").containsEntry("monthsOfUse", 24);
        assertThat(row.get("planned")).isNull();
    }

    @Test
    void burnIsMeasuredFromTheGrantsFirstMonthAtTheEarliest() {
        String area = area();
        String grant = grant(area);
        ok(book(grantMoney(grant, "RECEIVED", area, "2051-11-01", 100)));
        ok(book(grantMoney(grant, "OUTCOME", area, "2051-12-01", 50)));
        Map<String, @Nullable Object> row = balance(grant, "period=2051");
        assertThat(row).containsEntry("burnFrom", "2051-11-01");
        assertThat(amount(row, "burn")).isEqualByComparingTo("25");
        assertThat(amount(row, "runway")).isEqualByComparingTo("2");
    }

    @Test
    void runwayIsNotLongerThanTheMoneyMayBeUsedAndNothingBurntLastsForEver() {
        String area = area();
        String ending = ending(area, 2052);
        String idle = grant(area);
        ok(book(grantMoney(ending, "RECEIVED", area, "2051-01-01", 1000)));
        ok(book(grantMoney(ending, "OUTCOME", area, "2051-12-01", 12)));
        ok(book(grantMoney(idle, "RECEIVED", area, "2051-01-01", 1000)));
        Map<String, @Nullable Object> row = balance(ending, "period=2051");
        assertThat(amount(row, "runway")).isEqualByComparingTo("12");
        assertThat(row).containsEntry("runwayEndedBy", "LAST_YEAR_OF_USE");
        assertThat(warnings(row)).containsExactly("MONEY_LEFT_AFTER_LAST_YEAR: 976.00");
        assertThat(balance(idle, "period=2051")).containsEntry("runwayEndedBy", "NO_BURN");
        assertThat(balance(idle, "period=2051").get("runway")).isNull();
        assertThat(balance(grant(area), "period=2051")).containsEntry("runwayEndedBy", "NO_MONEY");
    }

    @Test
    void planThatWantsMoreThanThereIsIsWarnedOf() {
        String area = area();
        String grant = ending(area, 2056);
        ok(book(grantMoney(grant, "RECEIVED", area, "2054-01-01", 1000)));
        ok(book(grantMoney(grant, "OUTCOME", area, "2054-02-01", 300)));
        String plan = key();
        plan(plan, grant, Map.of(2054, 500, 2055, 500));
        // Of this year's 500 another 200 are to be used, then 500: what there is.
        Map<String, @Nullable Object> fits = balance(grant, "period=2054");
        assertThat(amount(fits, "planned")).isEqualByComparingTo("700");
        assertThat(warnings(fits)).isEmpty();

        plan(plan, grant, Map.of(2054, 500, 2055, 500, 2056, 50));
        assertThat(warnings(balance(grant, "period=2054"))).containsExactly("PLAN_EXCEEDS_MONEY: 50.00");
        shorten(grant, area, 2055);
        assertThat(warnings(balance(grant, "period=2054")))
                .containsExactly("PLAN_EXCEEDS_MONEY: 50.00", "PLAN_AFTER_LAST_YEAR: 50.00");
    }

    @Test
    void ofPlansThatOverlapTheOneThatBeginsLatestHolds() {
        String area = area();
        String grant = grant(area);
        ok(book(grantMoney(grant, "RECEIVED", area, "2054-01-01", 1000)));
        plan(key(), grant, Map.of(2055, 400, 2056, 100));
        plan(key(), grant, Map.of(2056, 300));
        assertThat(amount(balance(grant, "period=2054"), "planned")).isEqualByComparingTo("700");
    }

    @Test
    void decisionsBeyondTheMoneyAndOverspendingAreWarnedOf() {
        String area = area();
        String promised = grant(area);
        String overspent = grant(area);
        ok(book(grantMoney(promised, "RECEIVED", area, "2057-01-01", 100)));
        ok(post("payout-decisions", decision(promised, "2057-02-01", List.of(to("0680", 130)))));
        ok(book(grantMoney(overspent, "OUTCOME", area, "2057-01-01", 20)));
        assertThat(warnings(balance(promised, "period=2057"))).containsExactly("DECISIONS_EXCEED_MONEY: 30.00");
        assertThat(warnings(balance(overspent, "period=2057"))).containsExactly("OVERSPENT: 20.00");
    }

    /** Whatever is booked, the balance is what a query over the entries themselves says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void balanceIsWhatTheEntriesSumTo(long seed) {
        Random random = new Random(seed);
        String area = area();
        String grant = grant(area);
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        entries.add(grantMoney(grant, "RECEIVED", area, "2058-01-01", 1));
        entries.add(grantMoney(grant, "OPENING", area, "2059-01-01", ore(random)));
        for (int i = 0; i < 200; i++) {
            String kind =
                    List.of("RECEIVED", "OUTCOME", "PAID_OUT", "TRANSFERRED").get(random.nextInt(4));
            String day = LocalDate.of(2058, 1, 1).plusDays(random.nextInt(730)).toString();
            Map<String, @Nullable Object> entry = grantMoney(grant, kind, area, day, ore(random));
            entries.add(entry.containsKey("organisation") ? with(entry, "organisation", municipality(random)) : entry);
        }
        ok(importCsv(csv(entries)));
        List<Map<String, Object>> recipients = MUNICIPALITIES.stream()
                .map(code -> to(code, BigDecimal.valueOf(random.nextLong(2_000_000_000L), 2)))
                .toList();
        ok(post("payout-decisions", decision(grant, "2058-01-01", recipients)));

        Map<String, @Nullable Object> row = balance(grant, "period=2059-T2&window=6");
        String of = " from entry where state_grant = '" + grant + "' and booked_on <= '2059-08-31' and ";
        is(
                row,
                "opening",
                "select sum(case when kind in ('OPENING', 'RECEIVED') then amount else -amount end)" + of
                        + "(kind = 'OPENING' or booked_on < '2059-05-01') and booked_on >= '2059-01-01'");
        is(row, "received", "select sum(amount)" + of + "kind = 'RECEIVED' and booked_on >= '2059-05-01'");
        is(row, "used", "select sum(amount)" + of + "kind = 'OUTCOME' and booked_on >= '2059-05-01'");
        is(row, "paidOut", "select sum(amount)" + of + "kind = 'PAID_OUT' and booked_on >= '2059-05-01'");
        is(row, "transferred", "select sum(amount)" + of + "kind = 'TRANSFERRED' and booked_on >= '2059-05-01'");
        is(
                row,
                "remaining",
                "select sum(case when kind in ('OPENING', 'RECEIVED') then amount else -amount end)" + of
                        + "booked_on >= '2059-01-01'");
        BigDecimal spent = sums.amount("select sum(amount)" + of
                + "kind in ('OUTCOME', 'PAID_OUT', 'TRANSFERRED') and booked_on >= '2059-03-01'");
        assertThat(amount(row, "burn"))
                .isEqualByComparingTo(spent.divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP));
        is(row, "decidedUnpaid", """
                select sum(greatest(0, r.amount - coalesce((select sum(e.amount) from entry e
                    where e.state_grant = d.state_grant and e.kind = 'PAID_OUT' and e.organisation = r.organisation
                        and e.booked_on <= '2059-08-31'), 0)))
                from payout_decision d join payout_recipient r on r.decision = d.id where d.state_grant = '%s'""".formatted(grant));
        JsonPath payouts = ok(get("payouts?period=2059&stateGrant=" + grant));
        assertThat(new BigDecimal(payouts.getString("total")))
                .isEqualByComparingTo(sums.amount("select sum(amount) from entry where state_grant = '" + grant
                        + "' and kind = 'PAID_OUT' and booked_on between '2059-01-01' and '2059-12-31'"));
    }

    private void is(Map<String, @Nullable Object> row, String field, String query) {
        assertThat(amount(row, field)).as(field).isEqualByComparingTo(sums.amount(query));
    }

    private static BigDecimal ore(Random random) {
        return BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), 2);
    }

    private static String municipality(Random random) {
        return MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
    }

    private static List<String> warnings(Map<String, @Nullable Object> row) {
        List<String> warnings = new ArrayList<>();
        if (row.get("warnings") instanceof List<?> sent) {
            for (Object each : sent) {
                if (each instanceof Map<?, ?> warning) {
                    warnings.add(warning.get("code") + ": " + warning.get("amount"));
                }
            }
        }
        return warnings;
    }

    /** A grant with a last year of use. */
    private static String ending(String area, int lastYear) {
        Map<String, @Nullable Object> facts = facts(area, lastYear);
        facts.put("key", key());
        return ok(post("state-grants", facts)).getString("key");
    }

    private static void shorten(String grant, String area, int lastYear) {
        ok(put("state-grants/" + grant, facts(area, lastYear)));
    }

    private static Map<String, @Nullable Object> facts(String area, int lastYear) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("area", area);
        facts.put("programme", "Program");
        facts.put("sv", "Bidrag");
        facts.put("en", "Grant");
        facts.put("firstYear", 2040);
        facts.put("lastYearOfUse", lastYear);
        return facts;
    }

    /** A plan, or the next version of it, that uses a grant. */
    private static void plan(String key, String grant, Map<Integer, Integer> uses) {
        ok(post(
                "plans",
                Map.of(
                        "key", key,
                        "title", "Plan",
                        "firstYear",
                                uses.keySet().stream().min(Integer::compare).orElseThrow(),
                        "lastYear", uses.keySet().stream().max(Integer::compare).orElseThrow(),
                        "reason", "Beslut.",
                        "netCosts", List.of(),
                        "stateFunds",
                                uses.entrySet().stream()
                                        .map(use -> Map.of(
                                                "stateGrant", grant, "year", use.getKey(), "amount", use.getValue()))
                                        .toList(),
                        "remaining", List.of())));
    }
}
