package nu.kommunalutveckling.finance.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import org.jspecify.annotations.Nullable;

/** One municipality's fee of one kind for one partnership in a year. */
@Entity
class Fee {
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    int year;

    /** A municipality's code. */
    String municipality = "";

    /** An area's key. */
    String partnership = "";

    @Enumerated(EnumType.STRING)
    FeeKind kind = FeeKind.BASE_FEE;

    BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "invoiced_on")
    @Nullable
    LocalDate invoicedOn;

    @Nullable
    String note;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    void write(WriteFee facts, Instant now) {
        year = facts.year();
        municipality = facts.municipality();
        partnership = facts.partnership();
        kind = facts.kind();
        amount = facts.amount();
        invoicedOn = facts.invoicedOn();
        note = facts.note();
        changedAt = now;
    }

    /** What the figures of its periods are made of: the amount is the year's, to its last day; the invoice has a day. */
    Set<DatedFact> facts() {
        Money fee = new Money(amount);
        Set<DatedFact> facts = new HashSet<>(
                Set.of(DatedFact.of(LocalDate.of(year, Month.DECEMBER, 31), municipality, partnership, kind, fee)));
        if (invoicedOn != null) {
            facts.add(DatedFact.of(invoicedOn, "invoiced", municipality, partnership, kind, fee));
        }
        return facts;
    }

    /** Whether the same is said of it already. */
    boolean says(WriteFee facts) {
        return amount.compareTo(facts.amount()) == 0
                && Objects.equals(invoicedOn, facts.invoicedOn())
                && Objects.equals(note, facts.note());
    }
}
