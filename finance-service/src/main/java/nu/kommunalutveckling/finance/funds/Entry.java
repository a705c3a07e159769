package nu.kommunalutveckling.finance.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.areas.Financier;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry as the database has it. It is read alone: {@link Ledger} writes. */
@Entity
@Immutable
class Entry {
    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    EntryKind kind = EntryKind.RECEIVED;

    String area = "";

    @Column(name = "state_grant")
    @Nullable
    String stateGrant;

    @Nullable
    String project;

    @Column(name = "booked_on")
    LocalDate bookedOn = LocalDate.EPOCH;

    BigDecimal amount = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Nullable
    Financier financier;

    @Nullable
    String organisation;

    @Column(name = "counter_area")
    @Nullable
    String counterArea;

    @Nullable
    String voucher;

    @Nullable
    UUID transfer;

    @Nullable
    UUID reverses;

    @Nullable
    String reason;

    @Formula("(select r.id from entry r where r.reverses = id)")
    @Nullable
    UUID reversedBy;

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    /** The entry that takes this one back. */
    NewEntry reversedOn(LocalDate day, @Nullable UUID inTransfer, String because) {
        return new NewEntry(
                kind,
                area,
                day,
                new Money(amount).negate(),
                financier,
                stateGrant,
                project,
                organisation,
                counterArea,
                voucher,
                inTransfer,
                id,
                because);
    }
}
