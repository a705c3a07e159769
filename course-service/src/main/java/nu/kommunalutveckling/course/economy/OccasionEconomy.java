package nu.kommunalutveckling.course.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an occasion costs, in SEK, and what was invoiced for it. */
@Entity
@Table(name = "occasion_economy")
class OccasionEconomy {
    @Id
    String occasion = "";

    @Column(name = "fixed_cost")
    BigDecimal fixedCost = BigDecimal.ZERO;

    @Column(name = "cost_per_participant")
    BigDecimal costPerParticipant = BigDecimal.ZERO;

    /** Null as long as the fee for each participant tells what comes in. */
    @Column(name = "fees_invoiced")
    @Nullable
    BigDecimal feesInvoiced;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;
}
