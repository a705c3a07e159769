package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * What flowed through an area, SEK to the öre. A sum over no flows is null: that nothing was booked is not nought. Sums are
 * plain decimals, since many entries together may be more than one amount of {@code Money} can be.
 */
final class AreaFlows {
    private final Map<Flow, BigDecimal> sums = new HashMap<>();

    void add(Flow flow, BigDecimal amount) {
        sums.merge(flow, amount, BigDecimal::add);
    }

    static AreaFlows together(Collection<AreaFlows> parts) {
        AreaFlows all = new AreaFlows();
        parts.forEach(part -> part.sums.forEach(all::add));
        return all;
    }

    /** The sum of the flows that are meant; null when there are none. */
    @Nullable
    BigDecimal sum(Predicate<Flow> meant) {
        BigDecimal sum = null;
        for (Map.Entry<Flow, BigDecimal> flow : sums.entrySet()) {
            if (meant.test(flow.getKey())) {
                sum = Amounts.plus(sum, flow.getValue());
            }
        }
        return sum;
    }

    @Nullable
    BigDecimal sum(Span span, EntryKind kind) {
        return sum(flow -> flow.span() == span && flow.kind() == kind);
    }

    /** Received − outcome − paid out − transferred of the flows that are meant; opening funds never count. */
    @Nullable
    BigDecimal result(Predicate<Flow> meant) {
        return Amounts.minus(
                sum(flow -> flow.kind() == EntryKind.RECEIVED && meant.test(flow)),
                sum(flow -> uses(flow.kind()) && meant.test(flow)));
    }

    private static boolean uses(EntryKind kind) {
        return switch (kind) {
            case OPENING, RECEIVED -> false;
            case OUTCOME, PAID_OUT, TRANSFERRED -> true;
        };
    }
}
