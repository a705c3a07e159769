package nu.kommunalutveckling.finance.published;

import java.util.Optional;

/** What stands at an address of a document. */
public final class Printings {
    private Printings() {}

    /** The unit of what stands there; empty when there is no such row and column, or figure. A blank cell has one too. */
    public static Optional<Unit> unit(PublishedDocument document, Address address) {
        String table = address.table();
        String column = address.column();
        if (table == null || column == null) {
            return document.figure(address.row()).map(PrintedFigure::unit);
        }
        return document.table(table).flatMap(in -> in.row(address.row()).flatMap(row -> in.column(column)
                .filter(there -> there.role() != Role.LABEL)
                .map(there -> unit(in, row, there))));
    }

    /** A cell's own unit, else its row's, its column's, its table's. */
    public static Unit unit(PrintedTable table, PrintedRow row, PrintedColumn column) {
        Unit own = row.cell(column.key()).map(PrintedCell::unit).orElse(null);
        if (own != null) {
            return own;
        }
        if (row.unit() != null) {
            return row.unit();
        }
        return column.unit() == null ? table.unit() : column.unit();
    }
}
