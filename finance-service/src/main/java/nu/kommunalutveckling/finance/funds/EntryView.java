package nu.kommunalutveckling.finance.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is shown; the amount is in SEK.
 *
 * @param counterArea the area that is its counterparty; null unless the entry is internal
 * @param reverses the entry that this one takes back; null when it is no reversal
 * @param reversedBy the entry that takes this one back; null while none does
 */
@Schema(name = "Entry")
record EntryView(
        UUID id,
        @Schema(examples = "2022") int year,
        LocalDate bookedOn,
        EntryKind kind,
        @Schema(examples = "social") String area,
        @Schema(examples = "12500.50") BigDecimal amount,
        @Nullable Financier financier,
        @Schema(examples = "barn-unga") @Nullable String stateGrant,
        @Schema(examples = "digital-delaktighet") @Nullable String project,
        @Schema(examples = "0680") @Nullable String organisation,
        @Schema(examples = "ledning-stab") @Nullable String counterArea,
        @Schema(examples = "A 127") @Nullable String voucher,
        @Nullable UUID transfer,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        Instant recordedAt) {
    static EntryView of(Entry entry) {
        return new EntryView(
                entry.id,
                entry.bookedOn.getYear(),
                entry.bookedOn,
                entry.kind,
                entry.area,
                entry.amount,
                entry.financier,
                entry.stateGrant,
                entry.project,
                entry.organisation,
                entry.counterArea,
                entry.voucher,
                entry.transfer,
                entry.reverses,
                entry.reversedBy,
                entry.reason,
                entry.recordedAt);
    }
}
