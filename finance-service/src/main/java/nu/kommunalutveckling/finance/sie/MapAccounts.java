package nu.kommunalutveckling.finance.sie;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of some accounts become. Of two spans that hold an account the narrower counts.
 *
 * @param from the first account
 * @param to the last account, itself included
 * @param kind null when the accounts are no concern of the ledger's, as balance accounts are
 * @param area the area of rows that name no mapped object with one; null when their objects must tell
 * @param organisation who gave or got it; demanded of what is paid out or transferred
 * @param counterArea the other area of an internal entry
 */
record MapAccounts(
        @Min(1) @Max(999_999_999) @Schema(examples = "3000") int from,
        @Min(1) @Max(999_999_999) @Schema(examples = "3999") int to,
        @Schema(examples = "RECEIVED") @Nullable EntryKind kind,
        @Schema(examples = "MUNICIPALITIES") @Nullable Financier financier,

        @Schema(examples = "social") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String area,

        @Schema(examples = "0680") @Size(max = 40) @Pattern(regexp = "^[0-9a-z][0-9a-z-]{0,39}$") @Nullable
        String organisation,

        @Schema(examples = "ledning-stab") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String counterArea) {

    boolean has(int account) {
        return from <= account && account <= to;
    }

    int width() {
        return to - from;
    }
}
