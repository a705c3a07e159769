package nu.kommunalutveckling.finance.published;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published document in a list: what is known of it as a whole. */
@Schema(name = "PublishedDocumentEntry")
record PublishedDocumentView(
        @Schema(examples = "S001") String key,

        @Schema(examples = "Verksamhetsberättelse 2022") @Nullable
        String title,

        DocumentKind kind,
        int yearFrom,
        int yearTo,
        @Nullable LocalDate publishedOn,
        @Schema(examples = "2020/1867") @Nullable String registryNumber,
        @Nullable LocalDate valuesAsOf,
        Instant changedAt) {
    static PublishedDocumentView of(StoredDocument document) {
        return new PublishedDocumentView(
                document.key,
                document.title,
                document.kind,
                document.yearFrom,
                document.yearTo,
                document.publishedOn,
                document.registryNumber,
                document.valuesAsOf,
                document.changedAt);
    }
}
