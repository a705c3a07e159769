package nu.kommunalutveckling.finance.sie;

import nu.kommunalutveckling.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a voucher.
 *
 * @param line the line it stands on, from 1
 * @param costCentre the object of dimension 1; null when the row names none
 * @param project the object of dimension 6; null when the row names none
 * @param amount SEK; debit is positive, credit negative
 */
record SieTransaction(
        int line,
        int account,
        @Nullable String costCentre,
        @Nullable String project,
        Money amount) {}
