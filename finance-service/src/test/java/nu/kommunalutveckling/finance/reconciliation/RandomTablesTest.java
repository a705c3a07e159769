package nu.kommunalutveckling.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nu.kommunalutveckling.finance.published.DocumentKind;
import nu.kommunalutveckling.finance.published.PrintedCell;
import nu.kommunalutveckling.finance.published.PrintedColumn;
import nu.kommunalutveckling.finance.published.PrintedRow;
import nu.kommunalutveckling.finance.published.PrintedTable;
import nu.kommunalutveckling.finance.published.PublishedDocument;
import nu.kommunalutveckling.finance.published.Role;
import nu.kommunalutveckling.finance.published.RowKind;
import nu.kommunalutveckling.finance.published.Unit;

/** Tables made of random kronor, rounded to thousands: right ones pass, and one figure changed is found where it stands. */
class RandomTablesTest {
    private static final List<Role> ROLES = List.of(
            Role.OPENING, Role.RECEIVED, Role.DISPOSABLE, Role.OUTCOME, Role.PAID_OUT, Role.REMAINING, Role.SURPLUS);

    @Property(tries = 300)
    void correctTableGivesNoFinding(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int areas) {
        assertThat(Documents.findings(document(cells(random, areas)))).isEmpty();
    }

    @Property(tries = 500)
    void oneWrongFigureGivesOneFindingInItsRowOrColumn(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int areas) {
        Map<String, Map<Role, Long>> cells = cells(random, areas);
        String row = List.copyOf(cells.keySet()).get(random.nextInt(cells.size()));
        Map<Role, Long> wrong = cells.getOrDefault(row, Map.of());
        Role role = List.copyOf(wrong.keySet()).get(random.nextInt(wrong.size()));
        wrong.merge(role, random.nextBoolean() ? 5_000L : -5_000L, Long::sum);
        List<Place> found = Documents.checks(document(cells))
                .filter(check -> check.verdict() == Verdict.NOT_REACHABLE)
                .map(Check::place)
                .toList();
        assertThat(found).as("%s/%s in %s", row, role, cells).hasSize(1).allSatisfy(place -> assertThat(
                        row.equals(place.row()) || key(role).equals(place.column()))
                .isTrue());
    }

    @Property(tries = 300)
    void sharesRoundedToWholePerCentGiveNoFinding(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int areas) {
        List<long[]> paid = new ArrayList<>();
        long[] together = new long[3];
        for (int i = 0; i < areas; i++) {
            long[] by = {1 + random.nextInt(50_000), random.nextInt(50_000), random.nextInt(9_000)};
            paid.add(by);
            for (int financier = 0; financier < by.length; financier++) {
                together[financier] += by[financier];
            }
        }
        List<PrintedRow> rows = new ArrayList<>();
        for (int i = 0; i <= areas; i++) {
            long[] by = i < areas ? paid.get(i) : together;
            RowKind kind = i < areas ? RowKind.AREA : RowKind.TOTAL;
            List<PrintedCell> cells = new ArrayList<>(List.of(percent("share", sum(by), sum(together))));
            for (int financier = 0; financier < by.length; financier++) {
                cells.add(percent("f" + financier, by[financier], sum(by)));
            }
            rows.add(row("row" + i, kind, cells));
        }
        List<PrintedColumn> columns = Stream.of("share", "f0", "f1", "f2")
                .map(key -> column(key, key.equals("share") ? Role.SHARE_OF_WHOLE : Role.SHARE_OF_ROW))
                .toList();
        assertThat(Documents.findings(document(Unit.PERCENT, columns, rows))).isEmpty();
    }

    private static long sum(long[] amounts) {
        return Arrays.stream(amounts).sum();
    }

    private static PrintedCell percent(String column, long part, long whole) {
        BigDecimal percent = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        return new PrintedCell(column, percent.toPlainString(), percent, null, null);
    }

    private static PrintedColumn column(String key, Role role) {
        return new PrintedColumn(key, null, role, null, null, null, null, null, null, List.of());
    }

    private static PrintedRow row(String key, RowKind kind, List<PrintedCell> cells) {
        return new PrintedRow(key, null, kind, null, null, null, null, null, null, null, List.of(), cells);
    }

    private static PublishedDocument document(Unit unit, List<PrintedColumn> columns, List<PrintedRow> rows) {
        PrintedTable table = new PrintedTable("funds", null, null, null, unit, null, columns, rows, List.of());
        return new PublishedDocument(
                "R",
                null,
                DocumentKind.OTHER,
                2022,
                2022,
                null,
                null,
                null,
                null,
                List.of(table),
                List.of(),
                List.of());
    }

    /** Thousands, by row and role; the figures they were rounded from agree to the krona. */
    private static Map<String, Map<Role, Long>> cells(Random random, int areas) {
        Map<String, Map<Role, Long>> kronor = new LinkedHashMap<>();
        for (int i = 0; i < areas; i++) {
            kronor.put("area" + i, row(random, 1, Role.REMAINING));
        }
        kronor.put("staff", row(random, 1, Role.SURPLUS));
        kronor.put("elimination", row(random, -1, Role.SURPLUS));
        Map<Role, Long> total = new LinkedHashMap<>();
        kronor.values().forEach(row -> row.forEach((role, amount) -> total.merge(role, amount, Long::sum)));
        kronor.put("total", total);
        kronor.values()
                .forEach(row -> row.replaceAll((role, amount) -> BigDecimal.valueOf(amount)
                        .divide(BigDecimal.valueOf(1_000), 0, RoundingMode.HALF_UP)
                        .longValueExact()));
        return kronor;
    }

    private static Map<Role, Long> row(Random random, int sign, Role left) {
        Map<Role, Long> row = new LinkedHashMap<>();
        for (Role role : List.of(Role.OPENING, Role.RECEIVED, Role.OUTCOME, Role.PAID_OUT)) {
            row.put(role, sign * (1_000_000L + random.nextInt(90_000_000)));
        }
        long disposable = sum(row, Role.OPENING, Role.RECEIVED);
        row.put(Role.DISPOSABLE, disposable);
        row.put(left, disposable - sum(row, Role.OUTCOME, Role.PAID_OUT));
        return row;
    }

    private static long sum(Map<Role, Long> row, Role... roles) {
        return Stream.of(roles).mapToLong(role -> row.getOrDefault(role, 0L)).sum();
    }

    private static PublishedDocument document(Map<String, Map<Role, Long>> cells) {
        List<PrintedColumn> columns =
                ROLES.stream().map(role -> column(key(role), role)).toList();
        List<PrintedRow> rows = new ArrayList<>();
        cells.forEach((row, amounts) -> rows.add(row(
                row,
                kind(row),
                amounts.entrySet().stream()
                        .map(amount -> new PrintedCell(
                                key(amount.getKey()),
                                Long.toString(amount.getValue()),
                                BigDecimal.valueOf(amount.getValue()),
                                null,
                                null))
                        .toList())));
        return document(Unit.TKR, columns, rows);
    }

    private static RowKind kind(String row) {
        return switch (row) {
            case "staff" -> RowKind.STAFF;
            case "elimination" -> RowKind.ELIMINATION;
            case "total" -> RowKind.TOTAL;
            default -> RowKind.AREA;
        };
    }

    private static String key(Role role) {
        return switch (role) {
            case PAID_OUT -> "paid";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
    }
}
