package nu.kommunalutveckling.finance.published;

import java.util.List;
import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a printed table.
 *
 * @param label as printed; null when the row has none
 * @param area the business area it is about, by key; null when it is about none
 * @param parent the row that an of-which row is part of; otherwise null
 * @param base the row that changes are counted from; null for the period before, where a row of it stands in the table
 * @param role what the row holds, in a table that stands on its side; otherwise null, and columns have roles
 * @param unit the row's unit in such a table; otherwise null
 * @param period the period the row is about; null for the table's
 * @param holds what a total claims to hold; empty for other rows, and for a total that follows the row kinds
 */
@Schema(name = "PrintedRow")
public record PrintedRow(
        @Schema(examples = "staff") String key,
        @Schema(examples = "Ledning o stab") @Nullable String label,
        RowKind kind,
        @Schema(examples = "ledning-stab") @Nullable String area,
        @Schema(examples = "social") @Nullable String parent,
        @Schema(examples = "2019-h1") @Nullable String base,
        @Nullable Role role,
        @Nullable Unit unit,
        @Nullable Period period,
        @Schema(examples = "**") @Nullable String footnote,
        List<Holding> holds,
        List<PrintedCell> cells) {
    public PrintedRow {
        holds = Listed.of(holds);
        cells = Listed.of(cells);
    }

    /** What it prints in a column; empty where it prints nothing. */
    public Optional<PrintedCell> cell(String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }
}
