package nu.kommunalutveckling.finance.reconciliation;

import nu.kommunalutveckling.finance.published.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a check is about.
 *
 * @param table null for a figure in running text
 * @param row null when a whole column is meant
 * @param column null when a whole row is meant
 * @param figure null for a table's
 */
record Place(
        String document,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        @Nullable String figure) {

    static Place cell(String document, String table, String row, String column) {
        return new Place(document, table, row, column, null);
    }

    static Place row(String document, String table, String row) {
        return new Place(document, table, row, null, null);
    }

    static Place column(String document, String table, String column) {
        return new Place(document, table, null, column, null);
    }

    /** @param address one that names its document */
    static Place of(String document, Address address) {
        return address.table() == null
                ? new Place(document, null, null, null, address.row())
                : new Place(document, address.table(), address.row(), address.column(), null);
    }

    /** As an address within its document; {@code *} for a whole row or column. */
    String written() {
        return table == null ? "figures/" + figure : table + "/" + all(row) + "/" + all(column);
    }

    /** As an address within a document. */
    String writtenFrom(String other) {
        return other.equals(document) ? written() : document + ":" + written();
    }

    private static String all(@Nullable String key) {
        return key == null ? "*" : key;
    }
}
