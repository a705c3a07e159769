package nu.kommunalutveckling.finance.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** That a year's closing money was carried into the next. */
@Entity
@Table(name = "carry_forward")
class CarryForward {
    @Id
    UUID id = UUID.randomUUID();

    /** The year that ended. */
    int year;

    @Column(name = "made_at")
    Instant madeAt = Instant.EPOCH;

    /** How many opening entries were written. */
    int entries;

    /** What they are together, SEK. */
    BigDecimal amount = BigDecimal.ZERO;
}
