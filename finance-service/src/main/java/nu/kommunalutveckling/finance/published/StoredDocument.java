package nu.kommunalutveckling.finance.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of a document as a whole. */
@Entity
@Table(name = "published_document")
class StoredDocument {
    @Id
    String key = "";

    @Version
    int version;

    @Nullable
    String title;

    @Enumerated(EnumType.STRING)
    DocumentKind kind = DocumentKind.OTHER;

    @Column(name = "year_from")
    int yearFrom;

    @Column(name = "year_to")
    int yearTo;

    @Column(name = "published_on")
    @Nullable
    LocalDate publishedOn;

    @Column(name = "date_as_printed")
    @Nullable
    String dateAsPrinted;

    @Column(name = "registry_number")
    @Nullable
    String registryNumber;

    @Column(name = "values_as_of")
    @Nullable
    LocalDate valuesAsOf;

    @JdbcTypeCode(SqlTypes.JSON)
    String claims = "[]";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void print(PublishedDocument document, WrittenParts parts, Instant now) {
        key = document.key();
        title = document.title();
        kind = document.kind();
        yearFrom = document.yearFrom();
        yearTo = document.yearTo();
        publishedOn = document.publishedOn();
        dateAsPrinted = document.dateAsPrinted();
        registryNumber = document.registryNumber();
        valuesAsOf = document.valuesAsOf();
        claims = parts.written(document.claims());
        changedAt = now;
    }
}
