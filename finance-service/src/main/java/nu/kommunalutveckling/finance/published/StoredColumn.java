package nu.kommunalutveckling.finance.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A column of a printed table. */
@Entity
@Table(name = "published_column")
class StoredColumn {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "table_id")
    StoredTable inTable = new StoredTable();

    int ordinal;
    String key = "";

    @Nullable
    String heading;

    @Enumerated(EnumType.STRING)
    Role role = Role.PLAIN;

    @Enumerated(EnumType.STRING)
    @Nullable
    Unit unit;

    @Column(name = "rounded_to")
    @Nullable
    BigDecimal roundedTo;

    @Nullable
    String period;

    @Nullable
    String part;

    @Nullable
    String whole;

    @Column(name = "of_which")
    @Nullable
    String ofWhich;

    @JdbcTypeCode(SqlTypes.JSON)
    String holds = "[]";

    static StoredColumn of(StoredTable table, int ordinal, PrintedColumn column, WrittenParts parts) {
        StoredColumn stored = new StoredColumn();
        stored.inTable = table;
        stored.ordinal = ordinal;
        stored.key = column.key();
        stored.heading = column.heading();
        stored.role = column.role();
        stored.unit = column.unit();
        stored.roundedTo = column.roundedTo();
        stored.period = StoredTable.code(column.period());
        stored.part = column.part();
        stored.whole = column.whole();
        stored.ofWhich = column.ofWhich();
        stored.holds = parts.written(column.holds());
        return stored;
    }

    PrintedColumn printed(WrittenParts parts) {
        return new PrintedColumn(
                key,
                heading,
                role,
                unit,
                roundedTo,
                StoredTable.period(period),
                part,
                whole,
                ofWhich,
                parts.list(holds, String.class));
    }
}
