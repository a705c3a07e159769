package nu.kommunalutveckling.course.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A course or an occasion, and when it last changed (a view of the database, migration 007). */
@Entity
@Immutable
@Table(name = "catalogue_change")
class CatalogueChange {
    /** Its address, below the API's own. */
    @Id
    String path = "";

    /** COURSE or OCCASION. */
    String kind = "";

    String key = "";

    @Column(name = "title_sv")
    String titleSv = "";

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
