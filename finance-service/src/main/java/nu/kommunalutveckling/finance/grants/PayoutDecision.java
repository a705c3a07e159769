package nu.kommunalutveckling.finance.grants;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A decision to pay out of a grant. That it was paid is booked as entries. */
@Entity
@Table(name = "payout_decision")
class PayoutDecision {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    @Column(name = "state_grant")
    String stateGrant = "";

    @Column(name = "decided_on")
    LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "planned_by")
    @Nullable
    LocalDate plannedBy;

    @Nullable
    String note;

    @ElementCollection
    @CollectionTable(name = "payout_recipient", joinColumns = @JoinColumn(name = "decision"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    List<Recipient> recipients = new ArrayList<>();

    /** Who is to get how much. */
    @Embeddable
    static class Recipient {
        String organisation = "";

        BigDecimal amount = BigDecimal.ZERO;

        static Recipient of(WriteDecision.WriteRecipient write) {
            Recipient recipient = new Recipient();
            recipient.organisation = write.organisation();
            recipient.amount = write.amount();
            return recipient;
        }
    }

    void write(WriteDecision facts) {
        stateGrant = facts.stateGrant();
        decidedOn = facts.decidedOn();
        plannedBy = facts.plannedBy();
        note = facts.note();
        recipients.clear();
        facts.recipients().forEach(recipient -> recipients.add(Recipient.of(recipient)));
    }

    /** What the figures of its period are made of. */
    Set<DatedFact> facts() {
        return recipients.stream()
                .map(recipient ->
                        DatedFact.of(decidedOn, stateGrant, recipient.organisation, new Money(recipient.amount)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
