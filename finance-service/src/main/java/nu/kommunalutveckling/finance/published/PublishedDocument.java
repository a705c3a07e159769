package nu.kommunalutveckling.finance.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published document as printed. It is written, read and shown in this one form, which {@code
 * published-document.schema.json} describes.
 *
 * @param key what sources are named by throughout the suite
 * @param title as printed; null when the title page is missing
 * @param publishedOn the date it bears; null when it bears none
 * @param valuesAsOf the day its tables are of; null when they are of none
 * @param claims what cells say that they are, beyond roles and kinds
 */
@Schema(name = "PublishedDocument")
public record PublishedDocument(
        @Schema(examples = "S001") String key,

        @Schema(examples = "Verksamhetsberättelse 2022") @Nullable
        String title,

        DocumentKind kind,
        int yearFrom,
        int yearTo,
        @Nullable LocalDate publishedOn,
        @Schema(examples = "2024–10–25") @Nullable String dateAsPrinted,
        @Schema(examples = "2020/1867") @Nullable String registryNumber,
        @Nullable LocalDate valuesAsOf,
        List<PrintedTable> tables,
        List<PrintedFigure> figures,
        List<CellClaim> claims) {
    public PublishedDocument {
        tables = Listed.of(tables);
        figures = Listed.of(figures);
        claims = Listed.of(claims);
    }

    public Optional<PrintedTable> table(String table) {
        return tables.stream().filter(one -> one.key().equals(table)).findFirst();
    }

    public Optional<PrintedFigure> figure(String figure) {
        return figures.stream().filter(one -> one.key().equals(figure)).findFirst();
    }
}
