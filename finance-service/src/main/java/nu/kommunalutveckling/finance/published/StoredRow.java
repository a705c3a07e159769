package nu.kommunalutveckling.finance.published;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of a printed table, without its cells. */
@Entity
@Table(name = "published_row")
class StoredRow {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "table_id")
    StoredTable inTable = new StoredTable();

    int ordinal;
    String key = "";

    @Nullable
    String label;

    @Enumerated(EnumType.STRING)
    RowKind kind = RowKind.PLAIN;

    @Nullable
    String area;

    @Nullable
    String parent;

    @Nullable
    String base;

    @Enumerated(EnumType.STRING)
    @Nullable
    Role role;

    @Enumerated(EnumType.STRING)
    @Nullable
    Unit unit;

    @Nullable
    String period;

    @Nullable
    String footnote;

    @JdbcTypeCode(SqlTypes.JSON)
    String holds = "[]";

    static StoredRow of(StoredTable table, int ordinal, PrintedRow row, WrittenParts parts) {
        StoredRow stored = new StoredRow();
        stored.inTable = table;
        stored.ordinal = ordinal;
        stored.key = row.key();
        stored.label = row.label();
        stored.kind = row.kind();
        stored.area = row.area();
        stored.parent = row.parent();
        stored.base = row.base();
        stored.role = row.role();
        stored.unit = row.unit();
        stored.period = StoredTable.code(row.period());
        stored.footnote = row.footnote();
        stored.holds = parts.written(row.holds());
        return stored;
    }

    PrintedRow printed(List<PrintedCell> cells, WrittenParts parts) {
        return new PrintedRow(
                key,
                label,
                kind,
                area,
                parent,
                base,
                role,
                unit,
                StoredTable.period(period),
                footnote,
                parts.list(holds, Holding.class),
                cells);
    }
}
