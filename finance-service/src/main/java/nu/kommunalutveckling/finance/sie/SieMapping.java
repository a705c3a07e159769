package nu.kommunalutveckling.finance.sie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mapping as it is kept: one document for each organisation whose books come. */
@Entity
@Table(name = "sie_mapping")
class SieMapping {
    @Id
    @Column(name = "organisation_number")
    String organisationNumber = "";

    /** A {@link WriteSieMapping}. */
    @JdbcTypeCode(SqlTypes.JSON)
    String document = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
