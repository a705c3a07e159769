package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.published.Precision;
import nu.kommunalutveckling.finance.published.PrintedCell;
import nu.kommunalutveckling.finance.published.PrintedColumn;
import nu.kommunalutveckling.finance.published.PrintedRow;
import nu.kommunalutveckling.finance.published.PrintedTable;
import nu.kommunalutveckling.finance.published.Printings;
import nu.kommunalutveckling.finance.published.PublishedDocument;
import nu.kommunalutveckling.finance.published.Role;
import nu.kommunalutveckling.finance.published.RowKind;
import org.jspecify.annotations.Nullable;

/** A printed table laid out for the rules. */
final class Sheet {
    private final PublishedDocument document;
    private final PrintedTable table;
    private final List<PrintedColumn> columns;
    private final Map<Place, Quantity> cells = new HashMap<>();
    private final List<Line> lines;

    Sheet(PublishedDocument document, PrintedTable table) {
        this.document = document;
        this.table = table;
        this.columns = table.columns().stream()
                .filter(column -> column.role() != Role.LABEL)
                .toList();
        for (PrintedRow row : table.rows()) {
            for (PrintedColumn column : columns) {
                Place place = Place.cell(document.key(), table.key(), row.key(), column.key());
                cells.put(place, quantity(place, row, column));
            }
        }
        this.lines = standsOnItsSide() ? linesOfColumns() : linesOfRows();
    }

    PublishedDocument document() {
        return document;
    }

    PrintedTable table() {
        return table;
    }

    List<PrintedRow> rows() {
        return table.rows();
    }

    /** The columns that have cells. */
    List<PrintedColumn> columns() {
        return columns;
    }

    List<Line> lines() {
        return lines;
    }

    boolean standsOnItsSide() {
        return table.rows().stream().anyMatch(row -> row.role() != null);
    }

    /** What is printed there, be it nothing; the row and the column must exist. */
    Quantity at(PrintedRow row, PrintedColumn column) {
        return at(row.key(), column.key());
    }

    Quantity at(String row, String column) {
        Quantity cell = cells.get(Place.cell(document.key(), table.key(), row, column));
        if (cell == null) {
            throw new IllegalArgumentException("There is no cell %s/%s in %s".formatted(row, column, table.key()));
        }
        return cell;
    }

    Optional<Quantity> find(String row, String column) {
        return Optional.ofNullable(cells.get(Place.cell(document.key(), table.key(), row, column)));
    }

    /** The cell of the same row and column as another table's. */
    Optional<Quantity> find(Place other) {
        String row = other.row();
        String column = other.column();
        return row == null || column == null ? Optional.empty() : find(row, column);
    }

    /** Every cell, row by row. */
    List<Quantity> cellsInOrder() {
        return table.rows().stream()
                .flatMap(row -> columns.stream().map(column -> at(row, column)))
                .toList();
    }

    /** Every cell, in no order. */
    Stream<Quantity> cells() {
        return cells.values().stream();
    }

    /** What holds for a cell: its row's role in a table on its side, else its column's. */
    static Role role(PrintedRow row, PrintedColumn column) {
        return row.role() == null ? column.role() : row.role();
    }

    /** The rows of a kind. */
    Stream<PrintedRow> rows(RowKind kind) {
        return table.rows().stream().filter(row -> row.kind() == kind);
    }

    private Quantity quantity(Place place, PrintedRow row, PrintedColumn column) {
        Optional<PrintedCell> cell = row.cell(column.key());
        return Quantity.of(
                place,
                cell.map(PrintedCell::text).orElse(null),
                cell.map(PrintedCell::value).orElse(null),
                cell.map(PrintedCell::to).orElse(null),
                Printings.unit(table, row, column),
                column.roundedTo(),
                Precision.AS_PRINTED);
    }

    private List<Line> linesOfRows() {
        List<Line> found = new ArrayList<>();
        List<Optional<Period>> periods = columns.stream()
                .map(column -> Optional.ofNullable(column.period()))
                .distinct()
                .toList();
        for (PrintedRow row : table.rows()) {
            for (Optional<Period> period : periods) {
                Map<Role, List<Quantity>> byRole = new EnumMap<>(Role.class);
                columns.stream()
                        .filter(column -> Optional.ofNullable(column.period()).equals(period))
                        .forEach(column -> byRole.computeIfAbsent(column.role(), role -> new ArrayList<>())
                                .add(at(row, column)));
                found.add(new Line(
                        row.key(),
                        row.kind(),
                        row.area(),
                        first(period.orElse(null), first(row.period(), table.period())),
                        byRole));
            }
        }
        return found;
    }

    private List<Line> linesOfColumns() {
        List<Line> found = new ArrayList<>();
        for (PrintedColumn column : columns) {
            Map<Role, List<Quantity>> byRole = new EnumMap<>(Role.class);
            for (PrintedRow row : table.rows()) {
                byRole.computeIfAbsent(role(row, column), role -> new ArrayList<>())
                        .add(at(row, column));
            }
            found.add(new Line(column.key(), RowKind.AREA, null, first(column.period(), table.period()), byRole));
        }
        return found;
    }

    private static @Nullable Period first(@Nullable Period own, @Nullable Period other) {
        return own == null ? other : own;
    }
}
