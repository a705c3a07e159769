package nu.kommunalutveckling.finance.funds;

import java.time.LocalDate;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.areas.Financier;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way into the ledger.
 *
 * @param financier whose money it is; of what is used up, said only where it is the state's
 * @param organisation who gave or got it; null when nobody is named, or another area is
 * @param counterArea the area that is its counterparty; null unless the entry is internal
 * @param voucher the reference of the book-keeping
 * @param transfer shared by the legs of one transfer
 * @param reverses the entry that this one takes back
 * @param reason why; given exactly where it reverses another
 */
public record NewEntry(
        EntryKind kind,
        String area,
        LocalDate bookedOn,
        Money amount,
        @Nullable Financier financier,
        @Nullable String stateGrant,
        @Nullable String project,
        @Nullable String organisation,
        @Nullable String counterArea,
        @Nullable String voucher,
        @Nullable UUID transfer,
        @Nullable UUID reverses,
        @Nullable String reason) {

    /** As a leg of a transfer, with another area as its counterparty or none. */
    NewEntry asLeg(UUID transfer, @Nullable String counterArea) {
        return new NewEntry(
                kind,
                area,
                bookedOn,
                amount,
                financier,
                stateGrant,
                project,
                organisation,
                counterArea,
                voucher,
                transfer,
                reverses,
                reason);
    }
}
