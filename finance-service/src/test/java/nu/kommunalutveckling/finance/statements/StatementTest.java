package nu.kommunalutveckling.finance.statements;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.SURPLUS;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entries;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.grant;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.surplus;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nu.kommunalutveckling.finance.bookkeeping.Desk;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements over random entries, beside queries over the entries themselves that only this test has. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class StatementTest {
    @Inject
    Sums sums;

    private String project = "";
    private String part = "";
    private String sold = "";
    private String staff = "";

    @Test
    void randomEntriesGiveWhatTheEntriesThemselvesSay() {
        randomYear(2061, 11);
        LocalDate first = LocalDate.of(2061, 1, 1);
        LocalDate last = LocalDate.of(2061, 8, 31);
        JsonPath statement = statement("2061-T1-2");
        for (String area : List.of(project, sold, staff)) {
            for (Map.Entry<String, String> column : Map.of(
                            "opening", "OPENING",
                            "received", "RECEIVED",
                            "outcome", "OUTCOME",
                            "paidOut", "PAID_OUT",
                            "transferred", "TRANSFERRED")
                    .entrySet()) {
                assertThat(cell(statement, area, column.getKey()))
                        .as("%s %s", area, column)
                        .isEqualByComparingTo(sums.amount("""
                                select sum(amount) from entry where kind = '%s' and booked_on between '%s' and '%s'
                                    and area in (select key from area where key = '%s' or parent = '%s')""".formatted(column.getValue(), first, last, area, area)));
            }
        }
        BigDecimal received =
                sums.amount("select sum(amount) from entry where kind = 'RECEIVED' and counter_area is null"
                        + " and booked_on between '2061-01-01' and '2061-08-31'");
        assertThat(cell(statement, "total", "received")).isEqualByComparingTo(received);
        BigDecimal left = sums.amount("""
                select sum(case when kind in ('OPENING', 'RECEIVED') then amount else -amount end) from entry e
                where booked_on between '2061-01-01' and '2061-08-31'
                    and (select kind from area where key = e.area) = 'PROJECT'""");
        assertThat(cell(statement, "total", "remaining")).isEqualByComparingTo(left);
    }

    @Test
    void everyPeriodKeepsAllMoney() {
        randomYear(2062, 12);
        for (String period : List.of("2062", "2062-T1", "2062-T2", "2062-T3", "2062-T1-2", "2062-H1", "2062-H2")) {
            JsonPath statement = statement(period);
            BigDecimal left = cell(statement, "total", "disposable")
                    .subtract(cell(statement, "total", "outcome"))
                    .subtract(cell(statement, "total", "paidOut"))
                    .subtract(cell(statement, "total", "transferred"));
            BigDecimal kept = cell(statement, "total", "remaining").add(decimal(statement, "accumulatedSurplus"));
            assertThat(kept).as(period).isEqualByComparingTo(left);
            for (String area : List.of(project, sold, staff)) {
                assertThat(cell(statement, area, "disposable"))
                        .as(period)
                        .isEqualByComparingTo(cell(statement, area, "opening").add(cell(statement, area, "received")));
            }
        }
        BigDecimal byTertials = BigDecimal.ZERO;
        for (String period : List.of("2062-T1", "2062-T2", "2062-T3")) {
            byTertials = byTertials.add(cell(statement(period), "total", "outcome"));
        }
        assertThat(cell(statement("2062"), "total", "outcome")).isEqualByComparingTo(byTertials);
        assertThat(cell(statement("2062-T2"), "total", "opening"))
                .isEqualByComparingTo(cell(statement("2062-T1"), "total", "remaining")
                        .add(decimal(statement("2062-T1"), "accumulatedSurplus")));
    }

    @Test
    void carriedForwardTheNextYearOpensWithWhatWasLeftToTheOre() {
        randomYear(2007, 13);
        JsonPath before = statement("2007");
        isProblem(post("carry-forwards", Map.of("year", 2007)), 409, "year-not-closed");
        ok(close("2007"));
        JsonPath carried = ok(post("carry-forwards", Map.of("year", 2007)));
        JsonPath after = statement("2008");
        BigDecimal left = cell(before, "total", "remaining").add(decimal(before, "accumulatedSurplus"));
        assertThat(cell(after, "total", "opening")).isEqualByComparingTo(left);
        assertThat(decimal(carried, "amount")).isEqualByComparingTo(left);
        assertThat(cell(after, SURPLUS, "opening")).isEqualByComparingTo(decimal(before, "accumulatedSurplus"));
        assertThat(cell(after, project, "opening")).isEqualByComparingTo(cell(before, project, "remaining"));
        isProblem(post("carry-forwards", Map.of("year", 2007)), 409, "openings-exist");
        assertThat(entries("kind=OPENING&period=2008").getInt("_meta.totalRecords"))
                .isEqualTo(carried.getInt("entries"));
        ok(reopen("2007"));
    }

    @Test
    void eachCellLeadsToItsEntries() {
        randomYear(2065, 14);
        JsonPath statement = statement("2065-T1");
        for (String column : List.of("opening", "received", "outcome", "paidOut", "transferred")) {
            String address = statement.getString(row(project) + "._links." + column + ".href");
            String query = address.substring(address.indexOf('?') + 1);
            BigDecimal sum = entries(query).getList("items.amount").stream()
                    .map(amount -> new BigDecimal(amount.toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(cell(statement, project, column)).as(column).isEqualByComparingTo(sum);
        }
    }

    @Test
    void amountsAreRoundedOnceAndTheDifferenceIsDeclared() {
        surplus();
        String one = area();
        String other = area();
        ok(importCsv(Desk.csv(
                entry("RECEIVED", one, "2066-02-01", "1499.50"), entry("RECEIVED", other, "2066-02-01", "1499.50"))));
        JsonPath statement = ok(get("statements?period=2066&unit=tkr"));
        assertThat(cell(statement, one, "received")).isEqualByComparingTo("1");
        assertThat(cell(statement, other, "received")).isEqualByComparingTo("1");
        assertThat(cell(statement, "total", "received")).isEqualByComparingTo("3");
        String declared = "roundingDifferences.find { it.column == 'RECEIVED' }.";
        assertThat(decimal(statement, declared + "rows")).isEqualByComparingTo("2");
        assertThat(decimal(statement, declared + "total")).isEqualByComparingTo("3");
        assertThat(decimal(statement, declared + "difference")).isEqualByComparingTo("1");
        assertThat(statement.getList("inclusion.column")).hasSize(FundsColumn.values().length);
    }

    @Test
    void budgetStandsBesideOutcomeAndForecastsLookAhead() {
        String area = area();
        ok(post(
                "budgets",
                Map.of("year", 2068, "reason", "Beslut.", "lines", List.of(Map.of("area", area, "amount", 1200)))));
        ok(importCsv(Desk.csv(
                entry("OUTCOME", area, "2067-03-01", 100),
                entry("OUTCOME", area, "2067-10-01", 300),
                entry("OUTCOME", area, "2068-03-01", 200))));
        JsonPath statement = statement("2068-T1");
        assertThat(cell(statement, area, "budget")).isEqualByComparingTo("1200");
        assertThat(cell(statement, area, "deviation")).isEqualByComparingTo("1000");
        assertThat(cell(statement, area, "spentPercent")).isEqualByComparingTo("16.7");
        assertThat(cell(statement, area, "forecastStraightLine")).isEqualByComparingTo("600");
        assertThat(cell(statement, area, "forecastSeasonal")).isEqualByComparingTo("800");
        assertThat(statement("2067").getList("warnings.code")).contains("BUDGET_MISSING", "PERIOD_OPEN");
    }

    @Test
    void statementIsAFileToo() throws Exception {
        String area = area();
        ok(importCsv(Desk.csv(entry("RECEIVED", area, "2069-02-01", "1499.50"))));
        assertThat(get("statements?period=2069&format=csv").asString()).contains("PROJECT," + area);
        byte[] workbook = get("statements?period=2069&format=xlsx").asByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read().stream().anyMatch(row -> area.equals(row.getCellText(1))))
                    .isTrue();
        }
    }

    @Test
    void statementReadsTheSumsAndNoEntry() {
        String plan = sums.plan(Statements.FLOWS
                .replace(":lastJanuary", "date '2021-01-01'")
                .replace(":lastYearsEnd", "date '2021-12-31'")
                .replace(":january", "date '2022-01-01'")
                .replace(":first", "date '2022-01-01'")
                .replace(":last", "date '2022-12-31'"));
        assertThat(plan).contains("entry_sum").doesNotContainPattern("on entry\\b(?!_)");
    }

    @Test
    void whatIsNoPeriodOrUnitIsRefused() {
        isProblem(get("statements"), 400, "invalid-parameter");
        isProblem(get("statements?period=2022-05"), 400, "invalid-parameter");
        isProblem(get("statements?period=2022&unit=SEK"), 400, "invalid-parameter");
        isProblem(get("statements?period=2022&area=x"), 400, "unknown-parameter");
    }

    /** Four areas of their own with a few hundred random entries, in random order. */
    private void randomYear(int year, long seed) {
        Random random = new Random(seed);
        surplus();
        project = area();
        part = area("PROJECT", project);
        sold = area("SELF_FINANCED", null);
        staff = area("STAFF", null);
        String grant = grant(project);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        rows.add(entry("OPENING", project, year + "-01-01", amount(random)));
        rows.add(with(entry("OPENING", project, year + "-01-01", amount(random)), "financier", "STATE"));
        rows.add(entry("OPENING", SURPLUS, year + "-01-01", amount(random)));
        rows.add(entry("OPENING", sold, year + "-01-01", amount(random)));
        rows.add(entry("OPENING", staff, year + "-01-01", amount(random)));
        List<String> areas = List.of(project, part, sold, staff);
        for (int i = 0; i < 400; i++) {
            String day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)).toString();
            String area = areas.get(random.nextInt(areas.size()));
            String kind =
                    List.of("RECEIVED", "OUTCOME", "PAID_OUT", "TRANSFERRED").get(random.nextInt(4));
            Map<String, @Nullable Object> row = entry(kind, area, day, amount(random));
            boolean state = random.nextInt(3) == 0;
            if (state) {
                row.put("financier", "STATE");
                row.put("stateGrant", area.equals(project) ? grant : null);
            } else if (kind.equals("OUTCOME") || kind.equals("RECEIVED")) {
                row.put("counterArea", random.nextInt(4) == 0 ? areas.get((areas.indexOf(area) + 1) % 4) : null);
            }
            rows.add(row);
        }
        // The first row tells the file its columns.
        Collections.shuffle(rows, random);
        ok(importCsv(Desk.csv(rows)));
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(random.nextLong(-200_000, 10_000_000) | 1, 2).toPlainString();
    }

    private static JsonPath statement(String period) {
        return ok(get("statements?period=" + period));
    }

    private static String row(String key) {
        return "rows.find { it.key == '" + key + "' }";
    }

    private static BigDecimal cell(JsonPath statement, String key, String column) {
        return decimal(statement, row(key) + "." + column);
    }

    /** Nought where the statement has nothing. */
    private static BigDecimal decimal(JsonPath json, String path) {
        String amount = json.getString(path);
        return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
    }
}
