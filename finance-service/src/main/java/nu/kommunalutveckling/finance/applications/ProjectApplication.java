package nu.kommunalutveckling.finance.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import org.jspecify.annotations.Nullable;

/** One application for external project funds. */
@Entity
@Table(name = "project_application")
class ProjectApplication {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    String title = "";

    String financier = "";

    @Nullable
    String programme;

    String area = "";

    @Column(name = "applied_amount")
    BigDecimal appliedAmount = BigDecimal.ZERO;

    @Column(name = "submitted_on")
    LocalDate submittedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    Outcome outcome = Outcome.PENDING;

    @Column(name = "outcome_on")
    @Nullable
    LocalDate outcomeOn;

    @Column(name = "granted_amount")
    @Nullable
    BigDecimal grantedAmount;

    @Column(name = "granted_beyond_reason")
    @Nullable
    String grantedBeyondReason;

    @Nullable
    String project;

    @Nullable
    String note;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteApplication facts, Instant now) {
        title = facts.title();
        financier = facts.financier();
        programme = facts.programme();
        area = facts.area();
        appliedAmount = facts.appliedAmount();
        submittedOn = facts.submittedOn();
        outcome = facts.outcome();
        outcomeOn = facts.outcomeOn();
        grantedAmount = facts.grantedAmount();
        grantedBeyondReason = facts.grantedBeyondReason();
        project = facts.project();
        note = facts.note();
        changedAt = now;
    }

    /**
     * What the figures of its periods are made of: that it was submitted, what was decided, and that it was pending when
     * a period ended, which all end with a month.
     *
     * @param today the last day that it can have been pending on
     */
    Set<DatedFact> facts(LocalDate today) {
        Set<DatedFact> facts = new HashSet<>(Set.of(DatedFact.of(submittedOn, "submitted", new Money(appliedAmount))));
        if (outcomeOn != null) {
            Money granted = grantedAmount == null ? Money.ZERO : new Money(grantedAmount);
            facts.add(DatedFact.of(outcomeOn, outcome, granted));
        }
        LocalDate settled = outcomeOn == null ? today.plusDays(1) : outcomeOn;
        YearMonth month = YearMonth.from(submittedOn);
        while (month.atEndOfMonth().isBefore(settled)) {
            facts.add(DatedFact.of(month.atEndOfMonth(), "pending"));
            month = month.plusMonths(1);
        }
        return facts;
    }
}
