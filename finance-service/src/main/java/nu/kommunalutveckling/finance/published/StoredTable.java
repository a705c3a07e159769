package nu.kommunalutveckling.finance.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A printed table, without its columns and rows. */
@Entity
@Table(name = "published_table")
class StoredTable {
    @Id
    UUID id = UUID.randomUUID();

    String document = "";
    int ordinal;
    String key = "";

    @Nullable
    String title;

    @Nullable
    String section;

    /** A period's code. */
    @Nullable
    String period;

    @Enumerated(EnumType.STRING)
    Unit unit = Unit.COUNT;

    @Column(name = "same_as")
    @Nullable
    String sameAs;

    @JdbcTypeCode(SqlTypes.JSON)
    String footnotes = "[]";

    static StoredTable of(String document, int ordinal, PrintedTable table, WrittenParts parts) {
        StoredTable stored = new StoredTable();
        stored.document = document;
        stored.ordinal = ordinal;
        stored.key = table.key();
        stored.title = table.title();
        stored.section = table.section();
        stored.period = code(table.period());
        stored.unit = table.unit();
        stored.sameAs = table.sameAs();
        stored.footnotes = parts.written(table.footnotes());
        return stored;
    }

    static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
