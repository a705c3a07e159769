package nu.kommunalutveckling.finance.statements;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many entries there are and however they come, the statement is what they sum to, to the öre. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ManyEntriesTest {
    private static final String HEADER = "year,bookedOn,kind,area,amount,financier,organisation\r\n";
    private static final int MILLION = 1_000_000;
    private static final List<String> KINDS = List.of("RECEIVED", "OUTCOME", "PAID_OUT", "TRANSFERRED");
    private static final Map<String, String> COLUMNS =
            Map.of("RECEIVED", "received", "OUTCOME", "outcome", "PAID_OUT", "paidOut", "TRANSFERRED", "transferred");

    @Inject
    Sums sums;

    @Test
    void aMillionEntriesDoNotDriftByOneOre() {
        Random random = new Random(20);
        List<String> areas = List.of(area(), area(), area(), area("STAFF", null), area("SELF_FINANCED", null));
        // Öre as whole numbers: a sum of its own, that nothing can round.
        Map<String, Long> expected = new TreeMap<>();
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < MILLION; i++) {
            String area = areas.get(random.nextInt(areas.size()));
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            long ore = random.nextLong(-9_999_999_999L, 10_000_000_000L) | 1;
            file.append(row(LocalDate.of(2081, 1, 1).plusDays(random.nextInt(365)), kind, area, ore));
            expected.merge(area + " " + kind, ore, Long::sum);
        }
        JsonPath report = read(file.toString());
        assertThat(report.getInt("created")).isEqualTo(MILLION);

        JsonPath statement = ok(get("statements?period=2081"));
        expected.forEach((cell, ore) -> {
            String area = cell.substring(0, cell.indexOf(' '));
            String kind = cell.substring(cell.indexOf(' ') + 1);
            assertThat(amount(statement, area, COLUMNS.getOrDefault(kind, kind)))
                    .as(cell)
                    .isEqualByComparingTo(BigDecimal.valueOf(ore, 2));
        });
        for (String kind : KINDS) {
            long ore = expected.entrySet().stream()
                    .filter(cell -> cell.getKey().endsWith(" " + kind))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(amount(statement, "total", COLUMNS.getOrDefault(kind, kind)))
                    .as(kind)
                    .isEqualByComparingTo(BigDecimal.valueOf(ore, 2));
        }
        assertThat(sums.differences()).isEmpty();
    }

    /** The same rows for two areas: once in one file, once shuffled and in many. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfArrivalChangesNothing(long seed) {
        Random random = new Random(seed);
        int year = 2082 + (int) seed;
        String once = area();
        String shuffled = area();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(row(
                    LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)),
                    KINDS.get(random.nextInt(KINDS.size())),
                    once,
                    random.nextLong(-5_000_000, 5_000_000) | 1));
        }
        read(HEADER + String.join("", rows));
        Collections.shuffle(rows, random);
        for (int from = 0; from < rows.size(); from += 60) {
            read(HEADER + String.join("", rows.subList(from, from + 60)).replace(once, shuffled));
        }
        for (String period : List.of(year + "-T1", year + "-T2", year + "-T1-2", year + "-H2", "" + year)) {
            JsonPath statement = ok(get("statements?period=" + period));
            for (String column :
                    List.of("opening", "received", "disposable", "outcome", "paidOut", "transferred", "remaining")) {
                assertThat(amount(statement, shuffled, column))
                        .as("%s %s", period, column)
                        .isEqualByComparingTo(amount(statement, once, column));
            }
        }
    }

    private static String row(LocalDate day, String kind, String area, long ore) {
        boolean received = kind.equals("RECEIVED");
        return "%d,%s,%s,%s,%s,%s,%s\r\n"
                .formatted(
                        day.getYear(),
                        day,
                        kind,
                        area,
                        BigDecimal.valueOf(ore, 2).toPlainString(),
                        received ? "OTHER" : "",
                        received || kind.equals("OUTCOME") ? "" : "0680");
    }

    private static JsonPath read(String file) {
        return ok(editor().contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(API + "entries/imports"));
    }

    /** Nought where the statement has nothing. */
    private static BigDecimal amount(JsonPath statement, String key, String column) {
        BigDecimal amount = statement.getObject("rows.find { it.key == '" + key + "' }." + column, BigDecimal.class);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
