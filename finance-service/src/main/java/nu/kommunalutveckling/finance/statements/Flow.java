package nu.kommunalutveckling.finance.statements;

import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A sort of money flow.
 *
 * @param financier whose money it is; null where that is not said
 * @param internal whether another area is the counterparty
 */
record Flow(Span span, EntryKind kind, @Nullable Financier financier, boolean internal) {
    boolean isState() {
        return financier == Financier.STATE;
    }
}
