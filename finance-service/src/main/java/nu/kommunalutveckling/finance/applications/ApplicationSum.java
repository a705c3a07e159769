package nu.kommunalutveckling.finance.applications;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a period. An application counts as submitted in the period of its submission, and as granted,
 * rejected or withdrawn in the period of the decision, which may be another.
 *
 * @param appliedAmount of those submitted in the period, SEK
 * @param grantedAmount granted by the decisions of the period, SEK
 * @param pending submitted by the period's last day and not decided by then
 * @param changedAt when one that was submitted or decided in the period last changed; null when none was
 */
public record ApplicationSum(
        long submitted,
        BigDecimal appliedAmount,
        long granted,
        BigDecimal grantedAmount,
        long rejected,
        long withdrawn,
        long pending,
        @Nullable Instant changedAt) {

    /** Whether nothing was submitted or decided in the period. */
    public boolean isEmpty() {
        return changedAt == null;
    }
}
