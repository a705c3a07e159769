package nu.kommunalutveckling.finance.published;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A printed cell by itself, with what its row and column say of it. Role and unit are those that hold for the cell. */
@Schema(name = "PublishedCell")
record CellView(
        @Schema(examples = "S001") String document,
        @Schema(examples = "funds") String table,
        @Schema(examples = "staff") String row,
        @Schema(examples = "Ledning o stab") @Nullable String label,
        RowKind kind,
        @Schema(examples = "ledning-stab") @Nullable String area,
        @Schema(examples = "outcome") String column,
        @Schema(examples = "Utfall") @Nullable String heading,
        Role role,
        Unit unit,
        @Schema(examples = "7 253") String text,
        @Schema(examples = "7253") @Nullable BigDecimal value,
        @Nullable BigDecimal to) {
    static CellView of(StoredCell cell) {
        StoredRow row = cell.inRow;
        StoredColumn column = cell.inColumn;
        return new CellView(
                cell.document,
                row.inTable.key,
                row.key,
                row.label,
                row.kind,
                row.area,
                column.key,
                column.heading,
                row.role == null ? column.role : row.role,
                first(cell.unit, first(row.unit, first(column.unit, row.inTable.unit))),
                cell.text,
                cell.value,
                cell.to);
    }

    private static Unit first(@Nullable Unit own, Unit other) {
        return own == null ? other : own;
    }
}
