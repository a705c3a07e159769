package nu.kommunalutveckling.finance.sie;

import static nu.kommunalutveckling.finance.sie.SieApi.voucher;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SieImportTest {

    @Test
    void rowsBecomeEntriesAsTheMappingSays() {
        SieApi books = new SieApi();
        JsonPath report =
                books.imported(books.file(voucher("A 1 20220115 \"Avgift\"", "3010", "1 \"110\"", "-5000.50", "5000.50")
                        + voucher("A 2 20220220 \"Rekvisition\"", "3511", "1 110 6 6010", "-9000", "9000")
                        + voucher("A 3 20220315 \"Lön åäö\"", "7010", "6 \"6010\"", "1200.25", "-1200.25")
                        + voucher("A 4 20220401 \"Hyra\"", "5910", "", "300", "-300")
                        + voucher("A 5 20220501 \"Utbetalt\"", "7900", "1 110 6 6099", "700", "-700")));
        assertThat(report.getInt("vouchers")).isEqualTo(5);
        assertThat(report.getInt("imported")).isEqualTo(5);
        assertThat(report.getInt("transactions")).isEqualTo(10);
        assertThat(report.getInt("entries")).isEqualTo(5);
        JsonPath welfare = books.entries("area=" + books.welfare);
        assertThat(welfare.getList("items.kind")).containsExactly("RECEIVED", "RECEIVED", "OUTCOME", "PAID_OUT");
        assertThat(amounts(welfare)).containsExactly("5000.50", "9000.00", "1200.25", "700.00");
        assertThat(welfare.getList("items.financier")).containsExactly("MUNICIPALITIES", "STATE", "STATE", null);
        assertThat(welfare.getList("items.stateGrant")).containsExactly(null, books.grant, books.grant, null);
        assertThat(welfare.getList("items.voucher")).containsExactly("A 1", "A 2", "A 3", "A 5");
        assertThat(welfare.getString("items[3].organisation")).isEqualTo("0680");
        assertThat(amounts(books.entries("area=" + books.staff))).containsExactly("300.00");
    }

    @Test
    void dryRunTellsTheSameAndWritesNothing() {
        SieApi books = new SieApi();
        String file = books.file(voucher("A 1 20220115", "3010", "1 110", "-10", "10"));
        JsonPath tried = books.send(file, true).jsonPath();
        assertThat(tried.getInt("imported")).isEqualTo(1);
        assertThat(tried.getInt("entries")).isEqualTo(1);
        assertThat(tried.getBoolean("lines.dryRun")).isTrue();
        assertThat(books.entries("area=" + books.welfare).getInt("_meta.totalRecords"))
                .isZero();
        assertThat(books.imported(file).getInt("imported")).isEqualTo(1);
    }

    @Test
    void voucherIsImportedOnceHoweverOftenItsFileComes() {
        SieApi books = new SieApi();
        String first = voucher("A 1 20220115", "3010", "1 110", "-10", "10");
        String second = voucher("A 2 20220116", "3010", "1 110", "-20", "20");
        books.imported(books.file(first));
        JsonPath report = books.imported(books.file(first + second));
        assertThat(report.getInt("known")).isEqualTo(1);
        assertThat(report.getInt("imported")).isEqualTo(1);
        assertThat(books.imported(books.file(first + second)).getInt("imported"))
                .isZero();
        assertThat(amounts(books.entries("area=" + books.welfare))).containsExactly("10.00", "20.00");
    }

    @Test
    void sameNumberInAnotherSeriesOrYearIsAnotherVoucher() {
        SieApi books = new SieApi();
        String rows = voucher("%s 1 20220115", "3010", "1 110", "-10", "10");
        books.imported(books.file(rows.formatted("A") + rows.formatted("B")));
        String nextYear = books.file(voucher("A 1 20230115", "3010", "1 110", "-10", "10"))
                .replace("20220101 20221231", "20230101 20231231");
        assertThat(books.imported(nextYear).getInt("imported")).isEqualTo(1);
        assertThat(books.entries("area=" + books.welfare).getInt("_meta.totalRecords"))
                .isEqualTo(3);
    }

    @Test
    void vouchersWithoutNumberAreKnownByWhatTheySay() {
        SieApi books = new SieApi();
        String twin = voucher("\"\" \"\" 20220115 \"Lön\"", "7010", "1 110", "10", "-10");
        String other = voucher("\"\" \"\" 20220115 \"Lön\"", "7010", "1 110", "11", "-11");
        assertThat(books.imported(books.file(twin + twin + other)).getInt("imported"))
                .isEqualTo(3);
        assertThat(books.imported(books.file(other + twin + twin)).getInt("known"))
                .isEqualTo(3);
        assertThat(books.imported(books.file(twin + twin + twin)).getInt("imported"))
                .isEqualTo(1);
        assertThat(amounts(books.entries("area=" + books.welfare))).hasSize(4);
    }

    @Test
    void fileOfAPreSystemNeedsNeitherYearNorOrganisation() {
        SieApi books = new SieApi();
        String file = "#SIETYP 4\n" + voucher("L \"\" 20240115", "7010", "1 110", "10", "-10");
        assertThat(books.imported(file).getInt("imported")).isEqualTo(1);
        assertThat(books.imported(file).getInt("known")).isEqualTo(1);
    }

    @Test
    void struckOutRowsDoNotCountAndRowsOfNoughtMakeNoEntry() {
        SieApi books = new SieApi();
        JsonPath report = books.imported(books.file("""
                #VER A 1 20220115
                {
                #BTRANS 3010 {1 110} -99
                #RTRANS 3010 {1 110} -10
                #TRANS 3010 {1 110} -10
                #TRANS 3010 {1 110} 0.00
                #TRANS 1930 {} 10
                }
                """));
        assertThat(report.getInt("transactions")).isEqualTo(3);
        assertThat(report.getInt("entries")).isEqualTo(1);
    }

    @Test
    void twoImportsOfOneFileAtOnceWriteItOnce() throws Exception {
        SieApi books = new SieApi();
        StringBuilder vouchers = new StringBuilder();
        for (int number = 1; number <= 200; number++) {
            vouchers.append(voucher("A %d 20220115".formatted(number), "3010", "1 110", "-10", "10"));
        }
        String file = books.file(vouchers.toString());
        Callable<JsonPath> send = () -> books.imported(file);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<JsonPath>> reports = threads.invokeAll(List.of(send, send, send, send));
            int imported = 0;
            for (Future<JsonPath> report : reports) {
                imported += report.get().getInt("imported");
            }
            assertThat(imported).isEqualTo(200);
        }
        assertThat(books.entries("area=" + books.welfare).getInt("_meta.totalRecords"))
                .isEqualTo(200);
    }

    /** Whatever balanced vouchers come, in whatever order, each account and area ends with the sum of its rows. */
    @Test
    void entriesAddUpToTheRowsOfRandomVouchers() {
        for (long seed = 1; seed <= 10; seed++) {
            Random random = new Random(seed);
            SieApi books = new SieApi();
            StringBuilder vouchers = new StringBuilder();
            Map<String, BigDecimal> expected = new HashMap<>();
            for (int number = 1; number <= 60; number++) {
                vouchers.append("#VER A %d 2022%02d15\n{\n".formatted(number, 1 + random.nextInt(12)));
                BigDecimal debit = BigDecimal.ZERO;
                for (int row = random.nextInt(5); row >= 0; row--) {
                    boolean received = random.nextBoolean();
                    BigDecimal amount = BigDecimal.valueOf(random.nextInt(-1_000_000, 1_000_000), 2);
                    String centre = random.nextBoolean() ? "110" : "900";
                    vouchers.append("#TRANS %s {1 %s} %s\n".formatted(received ? "3010" : "6010", centre, amount));
                    debit = debit.add(amount);
                    String area = centre.equals("110") ? books.welfare : books.staff;
                    expected.merge(
                            area + (received ? " RECEIVED" : " OUTCOME"),
                            received ? amount.negate() : amount,
                            BigDecimal::add);
                }
                vouchers.append("#TRANS 1930 {} %s\n}\n".formatted(debit.negate()));
            }
            books.imported(books.file(vouchers.toString()));
            expected.forEach((what, sum) -> {
                String[] areaAndKind = what.split(" ", 2);
                JsonPath entries = books.entries("area=" + areaAndKind[0] + "&kind=" + areaAndKind[1]);
                assertThat(amounts(entries).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(what)
                        .isEqualByComparingTo(sum);
            });
        }
    }

    private static List<String> amounts(JsonPath entries) {
        return entries.<Object>getList("items.amount").stream()
                .map(amount -> new BigDecimal(amount.toString()).setScale(2).toPlainString())
                .collect(Collectors.toList());
    }
}
