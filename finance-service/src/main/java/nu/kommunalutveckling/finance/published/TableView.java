package nu.kommunalutveckling.finance.published;

import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A printed table in a list, without its columns and rows. */
@Schema(name = "PublishedTableEntry")
record TableView(
        @Schema(examples = "S001") String document,
        @Schema(examples = "funds") String key,
        @Schema(examples = "Budget 2021") @Nullable String title,
        @Schema(examples = "2.4") @Nullable String section,
        @Nullable Period period,
        Unit unit) {
    static TableView of(StoredTable table) {
        return new TableView(
                table.document, table.key, table.title, table.section, StoredTable.period(table.period), table.unit);
    }
}
