package nu.kommunalutveckling.finance.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A figure in running text. */
@Entity
@Table(name = "published_figure")
class StoredFigure {
    @Id
    UUID id = UUID.randomUUID();

    String document = "";
    int ordinal;
    String key = "";
    String item = "";
    String text = "";

    @Nullable
    BigDecimal value;

    @Column(name = "to_value")
    @Nullable
    BigDecimal to;

    @Enumerated(EnumType.STRING)
    Unit unit = Unit.COUNT;

    @Column(name = "rounded_to")
    @Nullable
    BigDecimal roundedTo;

    @Nullable
    String qualifier;

    @Enumerated(EnumType.STRING)
    Precision precision = Precision.AS_PRINTED;

    @Nullable
    String period;

    @Nullable
    String section;

    @JdbcTypeCode(SqlTypes.JSON)
    String claims = "[]";

    static StoredFigure of(String document, int ordinal, PrintedFigure figure, WrittenParts parts) {
        StoredFigure stored = new StoredFigure();
        stored.document = document;
        stored.ordinal = ordinal;
        stored.key = figure.key();
        stored.item = figure.item();
        stored.text = figure.text();
        stored.value = figure.value();
        stored.to = figure.to();
        stored.unit = figure.unit();
        stored.roundedTo = figure.roundedTo();
        stored.qualifier = figure.qualifier();
        stored.precision = figure.meant();
        stored.period = figure.period();
        stored.section = figure.section();
        stored.claims = parts.written(figure.claims());
        return stored;
    }

    PrintedFigure printed(WrittenParts parts) {
        return new PrintedFigure(
                key,
                item,
                text,
                value,
                to,
                unit,
                roundedTo,
                qualifier,
                precision,
                period,
                section,
                parts.list(claims, Claim.class));
    }
}
