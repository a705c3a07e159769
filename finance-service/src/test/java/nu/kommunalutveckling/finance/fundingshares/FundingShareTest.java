package nu.kommunalutveckling.finance.fundingshares;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.book;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class FundingShareTest {

    @Inject
    Sums sums;

    @Test
    void everyAreaTellsWhoPaidAndWhatRoundingLacks() {
        String one = area();
        String part = area("PROJECT", one);
        String staff = area("STAFF", null);
        ok(book(
                entry("OUTCOME", one, "2061-01-10", 60),
                entry("OUTCOME", part, "2061-02-10", 15),
                entry("OUTCOME", staff, "2061-02-10", 25),
                entry("OUTCOME", one, "2061-05-01", 1000),
                from("MUNICIPALITIES", one, 1),
                from("STATE", one, 1),
                from("OTHER", part, 1),
                from("MUNICIPALITIES", staff, 10),
                with(from("MUNICIPALITIES", staff, 500), "counterArea", one)));

        JsonPath shares = ok(get("funding-shares?period=2061-T1"));
        row(shares, one, "75", "33", "33", "33", "1");
        row(shares, staff, "25", "100", "0", "0", "0");
        assertThat(shares.getList("items.area")).doesNotContain(part);
        assertThat(shares.getString("items.find { it.kind == 'TOTAL' }.contributed"))
                .isEqualTo("13.00");
        assertThat(shares.getString("items.find { it.kind == 'TOTAL' }.municipalitiesShare"))
                .isEqualTo("85");
        assertThat(shares.getString("items.find { it.kind == 'PROJECTS' }.contributed"))
                .isEqualTo("3.00");
        assertThat(shares.getString("outcomeRoundingDifference")).isEqualTo("0");
        assertThat(ok(get("funding-shares?period=2061-T1&decimals=1"))
                        .getString("items.find { it.area == '" + one + "' }.stateShare"))
                .isEqualTo("33.3");
        assertThat(get("funding-shares?period=2061-T1&format=csv").asString().lines())
                .hasSize(5);
    }

    @Test
    void withoutContributionsThereAreNoShares() {
        JsonPath shares = ok(get("funding-shares?period=2062"));
        assertThat(shares.getList("items")).hasSize(2);
        assertThat(shares.getString("items[1].stateShare")).isNull();
        assertThat(shares.getString("items[1].shareOfOutcome")).isNull();
        assertThat(shares.getString("outcomeRoundingDifference")).isNull();
    }

    @Test
    void otherDecimalsThanNoneAndOneAreRefused() {
        isProblem(get("funding-shares?period=2062&decimals=2"), 400, "invalid-parameter");
        isProblem(get("funding-shares?period=2062&decimals=x"), 400, "invalid-parameter");
        isProblem(get("funding-shares"), 400, "invalid-parameter");
    }

    /** The table and the measures are one formula, and both are what a query over the entries themselves says. */
    @Test
    void sharesAreWhatTheEntriesSumTo() {
        Random random = new Random(63);
        List<String> areas = List.of(area(), area(), area("SELF_FINANCED", null), area("STAFF", null));
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean received = random.nextBoolean();
            String area = areas.get(random.nextInt(areas.size()));
            Map<String, @Nullable Object> entry = entry(
                    received ? "RECEIVED" : "OUTCOME",
                    area,
                    LocalDate.of(2063, 1, 1).plusDays(random.nextInt(365)).toString(),
                    BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), 2));
            entry.put("counterArea", null);
            if (received) {
                entry.put(
                        "financier", List.of("MUNICIPALITIES", "STATE", "OTHER").get(random.nextInt(3)));
            }
            if (random.nextInt(5) == 0) {
                entry.put("counterArea", areas.get((areas.indexOf(area) + 1) % areas.size()));
            }
            entries.add(entry);
        }
        ok(importCsv(csv(entries)));

        JsonPath shares = ok(get("funding-shares?period=2063-T1-2&decimals=1"));
        for (String area : areas) {
            String row = "items.find { it.area == '" + area + "' }.";
            String mine = "area = '" + area + "' and ";
            assertThat(number(shares, row + "outcome")).isEqualByComparingTo(sum(mine + "kind = 'OUTCOME'"));
            assertThat(number(shares, row + "contributed")).isEqualByComparingTo(sum(mine + "kind = 'RECEIVED'"));
            assertThat(number(shares, row + "shareOfOutcome"))
                    .isEqualByComparingTo(percent(mine + "kind = 'OUTCOME'", "kind = 'OUTCOME'", 1));
            assertThat(number(shares, row + "stateShare"))
                    .isEqualByComparingTo(
                            percent(mine + "kind = 'RECEIVED' and financier = 'STATE'", mine + "kind = 'RECEIVED'", 1));
        }
        String total = "items.find { it.kind == 'TOTAL' }.";
        assertThat(number(shares, total + "municipalitiesShare"))
                .isEqualByComparingTo(
                        percent("kind = 'RECEIVED' and financier = 'MUNICIPALITIES'", "kind = 'RECEIVED'", 1));
        assertThat(measure("external-funding-share"))
                .isEqualByComparingTo(
                        percent("kind = 'RECEIVED' and financier <> 'MUNICIPALITIES'", "kind = 'RECEIVED'", 0));
        assertThat(measure("municipal-funding-share"))
                .isEqualByComparingTo(
                        percent("kind = 'RECEIVED' and financier = 'MUNICIPALITIES'", "kind = 'RECEIVED'", 0));
    }

    private BigDecimal sum(String condition) {
        return sums.amount("select sum(amount) from entry where booked_on between '2063-01-01' and '2063-08-31'"
                + " and counter_area is null and " + condition);
    }

    private BigDecimal percent(String part, String whole, int decimals) {
        return sum(part).multiply(BigDecimal.valueOf(100)).divide(sum(whole), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal measure(String id) {
        return number(ok(get("measure-values?period=2063-T1-2&select=" + id)), "items[0].value");
    }

    private static BigDecimal number(JsonPath answer, String path) {
        return new BigDecimal(answer.getString(path));
    }

    private static Map<String, @Nullable Object> from(String financier, String area, int amount) {
        return with(entry("RECEIVED", area, "2061-03-01", amount), "financier", financier);
    }

    private static void row(JsonPath shares, String area, String... expected) {
        String row = "items.find { it.area == '" + area + "' }.";
        assertThat(List.of(
                        shares.getString(row + "shareOfOutcome"),
                        shares.getString(row + "municipalitiesShare"),
                        shares.getString(row + "stateShare"),
                        shares.getString(row + "otherShare"),
                        shares.getString(row + "roundingDifference")))
                .containsExactly(expected);
    }
}
