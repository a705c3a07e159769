package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.util.function.Predicate;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * What an activity cost in a period and who contributed, in SEK. Internal entries stand twice in the ledger and are in
 * neither: what one area pays another is no contribution, and no outcome of the organisation's.
 */
public record Funding(BigDecimal outcome, BigDecimal municipalities, BigDecimal state, BigDecimal other) {
    public static final Funding NONE = new Funding(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Funding of(AreaFlows flows) {
        return new Funding(
                sum(flows, flow -> flow.kind() == EntryKind.OUTCOME),
                sum(flows, from(Financier.MUNICIPALITIES)),
                sum(flows, from(Financier.STATE)),
                sum(flows, from(Financier.OTHER)));
    }

    public Funding plus(Funding more) {
        return new Funding(
                outcome.add(more.outcome),
                municipalities.add(more.municipalities),
                state.add(more.state),
                other.add(more.other));
    }

    public BigDecimal contributed() {
        return municipalities.add(external());
    }

    /** What others than the municipalities contributed. */
    public BigDecimal external() {
        return state.add(other);
    }

    /** One contributor's part of what was contributed, in per cent; null when nothing was. */
    public @Nullable BigDecimal percent(BigDecimal part, int decimals) {
        return Rounding.percent(part, contributed(), decimals);
    }

    /** What the three rounded shares lack to 100; null when nothing was contributed. */
    public @Nullable BigDecimal roundingDifference(int decimals) {
        BigDecimal ofMunicipalities = percent(municipalities, decimals);
        BigDecimal ofState = percent(state, decimals);
        BigDecimal ofOther = percent(other, decimals);
        return ofMunicipalities == null || ofState == null || ofOther == null
                ? null
                : WHOLE.subtract(ofMunicipalities).subtract(ofState).subtract(ofOther);
    }

    private static Predicate<Flow> from(Financier financier) {
        return flow -> flow.kind() == EntryKind.RECEIVED && flow.financier() == financier;
    }

    private static BigDecimal sum(AreaFlows flows, Predicate<Flow> meant) {
        return Amounts.orZero(flows.sum(flow -> flow.span() == Span.WITHIN && !flow.internal() && meant.test(flow)));
    }
}
