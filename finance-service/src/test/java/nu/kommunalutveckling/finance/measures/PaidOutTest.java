package nu.kommunalutveckling.finance.measures;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PaidOutTest {
    private static final List<String> PERIODS =
            List.of("2065", "2065-T1", "2065-T2", "2065-T3", "2065-T1-2", "2065-H1", "2065-H2");

    @Inject
    Sums sums;

    @Test
    void payoutsAreWhatTheEntriesSumToInEveryKindOfPeriod() {
        Random random = new Random(65);
        String area = area();
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entries.add(with(
                    entry(
                            "PAID_OUT",
                            area,
                            LocalDate.of(2065, 1, 1)
                                    .plusDays(random.nextInt(365))
                                    .toString(),
                            BigDecimal.valueOf(random.nextLong(-100_000_000L, 1_000_000_000L) | 1, 2)),
                    "organisation",
                    List.of("0604", "0680", "06").get(random.nextInt(3))));
        }
        ok(importCsv(csv(entries)));
        for (String code : PERIODS) {
            Period period = Period.parse(code);
            String booked = "select sum(amount) from entry where kind = 'PAID_OUT' and booked_on between '%s' and '%s'"
                    .formatted(period.first(), period.last());
            assertThat(value(code, "payouts")).as(code).isEqualByComparingTo(sums.amount(booked));
            assertThat(value(code, "payouts;organisation:0680"))
                    .as(code)
                    .isEqualByComparingTo(sums.amount(booked + " and organisation = '0680'"));
        }
    }

    @Test
    void valueLeadsToItsRows() {
        ok(importCsv(csv(entry("PAID_OUT", area(), "2066-01-10", 70))));
        String rows = item("2066", "payouts;organisation:0680").getString("items[0]._links.rows.href");
        assertThat(rows).endsWith("/finance/v1/payouts?period=2066&organisation=0680");
        assertThat(ok(get(rows.substring(rows.indexOf("payouts")))).getString("total"))
                .isEqualTo("70.00");
    }

    @Test
    void organisationThatNothingWasPaidToHasNoResult() {
        ok(importCsv(csv(entry("PAID_OUT", area(), "2067-01-10", 70))));
        JsonPath none = item("2067", "payouts;organisation:0604");
        assertThat(none.getString("items[0].value")).isNull();
        assertThat(none.getString("items[0].observation")).isEqualTo("MISSING");
    }

    private static BigDecimal value(String period, String select) {
        return new BigDecimal(item(period, select).getString("items[0].value"));
    }

    private static JsonPath item(String period, String select) {
        return ok(get("measure-values?period=" + period + "&select=" + select));
    }
}
