package nu.kommunalutveckling.gateway.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan in the database: written and read whole, as one document. */
@Entity
@Table(name = "plan")
class StoredPlan {
    @Id
    int year;

    @Version
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    String document = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
