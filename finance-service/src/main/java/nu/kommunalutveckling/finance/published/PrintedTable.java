package nu.kommunalutveckling.finance.published;

import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table as a document prints it.
 *
 * @param title as printed; null when it has none
 * @param section where in the document it stands
 * @param period the period that its figures are of; balances are of its last day. Null when it has none of its own
 * @param unit of every column, row and cell that does not say its own
 * @param sameAs another table, {@code document:table} or {@code table}, that prints the same figures under the same keys;
 *     null when there is none
 */
@Schema(name = "PrintedTable")
public record PrintedTable(
        @Schema(examples = "funds") String key,
        @Schema(examples = "Budget 2021") @Nullable String title,
        @Schema(examples = "2.4") @Nullable String section,
        @Nullable Period period,
        Unit unit,
        @Schema(examples = "S000:budget") @Nullable String sameAs,
        List<PrintedColumn> columns,
        List<PrintedRow> rows,
        List<Footnote> footnotes) {
    public PrintedTable {
        columns = Listed.of(columns);
        rows = Listed.of(rows);
        footnotes = Listed.of(footnotes);
    }

    public Optional<PrintedColumn> column(String column) {
        return columns.stream().filter(one -> one.key().equals(column)).findFirst();
    }

    public Optional<PrintedRow> row(String row) {
        return rows.stream().filter(one -> one.key().equals(row)).findFirst();
    }
}
