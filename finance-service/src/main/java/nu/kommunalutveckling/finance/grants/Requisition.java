package nu.kommunalutveckling.finance.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Money asked for from the state. That it came is booked as entries; their voucher ties them to it. */
@Entity
class Requisition {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    @Column(name = "state_grant")
    String stateGrant = "";

    BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "requested_on")
    LocalDate requestedOn = LocalDate.EPOCH;

    @Column(name = "received_on")
    @Nullable
    LocalDate receivedOn;

    @Nullable
    String reference;

    @Nullable
    String voucher;

    @Nullable
    String note;

    /** What the entries with its grant and voucher hold, of the year it came in: vouchers are numbered anew each year. */
    @Formula("(select sum(e.amount) from entry e where e.kind = 'RECEIVED' and e.state_grant = state_grant"
            + " and e.voucher = voucher and date_part('year', e.booked_on) = date_part('year', received_on))")
    @Nullable
    BigDecimal booked;

    void write(WriteRequisition facts) {
        stateGrant = facts.stateGrant();
        amount = facts.amount();
        requestedOn = facts.requestedOn();
        receivedOn = facts.receivedOn();
        reference = facts.reference();
        voucher = facts.voucher();
        note = facts.note();
    }

    /** What the figures of its periods are made of. */
    Set<DatedFact> facts() {
        Money asked = new Money(amount);
        Set<DatedFact> facts = new HashSet<>(Set.of(DatedFact.of(requestedOn, "requested", stateGrant, asked)));
        if (receivedOn != null) {
            facts.add(DatedFact.of(receivedOn, "received", stateGrant, asked));
        }
        return facts;
    }
}
