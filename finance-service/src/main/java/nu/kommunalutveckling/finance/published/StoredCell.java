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
import org.jspecify.annotations.Nullable;

/** A cell that prints something. */
@Entity
@Table(name = "published_cell")
class StoredCell {
    @Id
    UUID id = UUID.randomUUID();

    String document = "";

    /** Its place in the whole document, in print order. */
    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id")
    StoredRow inRow = new StoredRow();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "column_id")
    StoredColumn inColumn = new StoredColumn();

    String text = "";

    @Nullable
    BigDecimal value;

    @Column(name = "to_value")
    @Nullable
    BigDecimal to;

    @Enumerated(EnumType.STRING)
    @Nullable
    Unit unit;

    PrintedCell printed() {
        return new PrintedCell(inColumn.key, text, value, to, unit);
    }
}
