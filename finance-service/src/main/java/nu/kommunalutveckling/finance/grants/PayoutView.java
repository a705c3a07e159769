package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was paid to one recipient, in SEK.
 *
 * @param name the recipient's name; its code where it has none
 * @param stateGrant null where it was no state grant's money
 */
@Schema(name = "Payout")
record PayoutView(
        @Schema(examples = "0680") String organisation,
        @Schema(examples = "Jönköpings kommun") String name,
        @Schema(examples = "god-nara-vard") @Nullable String stateGrant,
        @Schema(examples = "3100000.00") BigDecimal amount) {}
