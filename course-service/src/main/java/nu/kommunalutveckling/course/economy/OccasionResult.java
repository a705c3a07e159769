package nu.kommunalutveckling.course.economy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The result of an occasion whose costs are known, as the database's view of that name makes it (migration 005). */
@Entity
@Immutable
@Table(name = "occasion_result")
class OccasionResult {
    @Id
    String occasion = "";

    String course = "";

    /** The name of an occasion's state. */
    String state = "";

    @Column(name = "last_day")
    LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "last_registration_day")
    LocalDate lastRegistrationDay = LocalDate.EPOCH;

    BigDecimal fee = BigDecimal.ZERO;

    int participants;

    @Column(name = "fixed_cost")
    BigDecimal fixedCost = BigDecimal.ZERO;

    @Column(name = "cost_per_participant")
    BigDecimal costPerParticipant = BigDecimal.ZERO;

    @Column(name = "fees_invoiced")
    @Nullable
    BigDecimal feesInvoiced;

    BigDecimal fees = BigDecimal.ZERO;

    BigDecimal costs = BigDecimal.ZERO;

    BigDecimal result = BigDecimal.ZERO;

    @Column(name = "break_even")
    @Nullable
    Integer breakEven;
}
