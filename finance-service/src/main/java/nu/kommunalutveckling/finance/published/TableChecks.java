package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the form of a table cannot tell: keys that stand twice, and names of rows and columns that do not exist. */
final class TableChecks {
    private static final Set<Role> ONCE_A_PERIOD = Set.of(
            Role.OPENING,
            Role.RECEIVED,
            Role.DISPOSABLE,
            Role.OUTCOME,
            Role.PAID_OUT,
            Role.TRANSFERRED,
            Role.REMAINING,
            Role.REMAINING_STATE,
            Role.SURPLUS,
            Role.SHARE_OF_WHOLE);
    private static final Set<Role> COMPARED = Set.of(Role.PERCENT_OF, Role.PERCENT_CHANGE, Role.CHANGE);
    private static final Pattern NOTHING_BUT_A_NUMBER =
            Pattern.compile("[-\\u2012\\u2013\\u2212]?[\\d.,\\s\\u00a0]+%?");

    private final Faults faults;
    private final PrintedTable table;
    private final String path;

    TableChecks(Faults faults, PrintedTable table, String path) {
        this.faults = faults;
        this.table = table;
        this.path = path;
    }

    void run() {
        faults.twice(path + ".columns", table.columns(), PrintedColumn::key);
        faults.twice(path + ".rows", table.rows(), PrintedRow::key);
        boolean onItsSide = table.rows().stream().anyMatch(row -> row.role() != null);
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            column(table.columns().get(i), path + ".columns[" + i + "]", onItsSide, roles);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), path + ".rows[" + i + "]");
        }
    }

    private void column(PrintedColumn column, String at, boolean onItsSide, Set<String> roles) {
        if (ONCE_A_PERIOD.contains(column.role()) && !roles.add(column.role() + " " + column.period())) {
            faults.add(
                    at + ".role",
                    "En annan kolumn har samma roll och period.",
                    "Another column has the same role and period.");
        }
        if (onItsSide && column.role() != Role.LABEL && column.role() != Role.AMOUNT && column.role() != Role.PLAIN) {
            faults.add(
                    at + ".role",
                    "När raderna har roller är kolumnerna AMOUNT, PLAIN eller LABEL.",
                    "Where rows have roles, columns are AMOUNT, PLAIN or LABEL.");
        }
        needed(at + ".part", column.part(), column.role() == Role.PERCENT_OF);
        needed(at + ".whole", column.whole(), COMPARED.contains(column.role()));
        column(at + ".part", column.part());
        column(at + ".whole", column.whole());
        column(at + ".ofWhich", column.ofWhich());
        for (int i = 0; i < column.holds().size(); i++) {
            String held = column.holds().get(i);
            column(at + ".holds[" + i + "]", held);
            notItself(at + ".holds[" + i + "]", held, column.key());
        }
    }

    private void row(PrintedRow row, String at) {
        needed(at + ".parent", row.parent(), row.kind() == RowKind.OF_WHICH);
        row(at + ".parent", row.parent());
        row(at + ".base", row.base());
        notItself(at + ".parent", row.parent(), row.key());
        notItself(at + ".base", row.base(), row.key());
        if (row.kind() == RowKind.SUBTOTAL && row.holds().isEmpty()) {
            faults.add(
                    at + ".holds",
                    "En delsumma måste säga vilka rader den räknar.",
                    "A subtotal must say which rows it holds.");
        }
        for (int i = 0; i < row.holds().size(); i++) {
            Holding holding = row.holds().get(i);
            for (String held : holding.rows()) {
                row(at + ".holds[" + i + "].rows", held);
                if (holds(held, row.key(), new HashSet<>())) {
                    faults.add(
                            at + ".holds[" + i + "].rows",
                            "En summa kan inte räkna sig själv.",
                            "A total cannot hold itself.");
                }
            }
            holding.columns().forEach(held -> column(at + ".holds.columns", held));
        }
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), at + ".cells[" + i + "]", filled);
        }
    }

    private boolean holds(String row, String sought, Set<String> seen) {
        if (row.equals(sought)) {
            return true;
        }
        return seen.add(row)
                && table.row(row).stream()
                        .flatMap(held -> held.holds().stream())
                        .flatMap(holding -> holding.rows().stream())
                        .anyMatch(next -> holds(next, sought, seen));
    }

    private void cell(PrintedCell cell, String at, Set<String> filled) {
        if (!filled.add(cell.column())) {
            faults.add(
                    at + ".column",
                    "Raden har redan en cell i den kolumnen.",
                    "The row has a cell in that column already.");
        }
        Optional<PrintedColumn> column = table.column(cell.column());
        if (column.isEmpty() || column.get().role() == Role.LABEL) {
            faults.add(at + ".column", "Kolumnen har inga celler.", "There are no cells in that column.");
        }
        number(faults, at, cell.text(), cell.value(), cell.to());
    }

    /** That a number is the one that the text prints. */
    static void number(
            Faults faults, String at, @Nullable String text, @Nullable BigDecimal value, @Nullable BigDecimal to) {
        if (value == null) {
            if (to != null
                    || (text != null && NOTHING_BUT_A_NUMBER.matcher(text).matches())) {
                faults.add(
                        at + ".value",
                        "Texten är ett tal; talet saknas.",
                        "The text is a number; the number is missing.");
            }
            return;
        }
        if (text == null) {
            faults.add(
                    at + ".text",
                    "Ett tal står inte där ingenting är tryckt.",
                    "There is no number where nothing is printed.");
            return;
        }
        List<BigDecimal> readings = PrintedNumbers.in(text);
        for (BigDecimal number : to == null ? List.of(value) : List.of(value, to)) {
            if (!readings.isEmpty() && readings.stream().noneMatch(reading -> reading.compareTo(number) == 0)) {
                faults.add(at + ".value", "Texten visar ett annat tal.", "The text shows another number.");
            }
        }
    }

    private void needed(String at, @Nullable String given, boolean needed) {
        if (needed && given == null) {
            faults.add(at, "Saknas.", "Is missing.");
        }
    }

    private void column(String at, @Nullable String key) {
        if (key != null && table.column(key).isEmpty()) {
            faults.add(at, "Kolumnen %s finns inte.".formatted(key), "There is no column %s.".formatted(key));
        }
    }

    private void row(String at, @Nullable String key) {
        if (key != null && table.row(key).isEmpty()) {
            faults.add(at, "Raden %s finns inte.".formatted(key), "There is no row %s.".formatted(key));
        }
    }

    private void notItself(String at, @Nullable String key, String own) {
        if (own.equals(key)) {
            faults.add(at, "Är den själv.", "Is itself.");
        }
    }
}
