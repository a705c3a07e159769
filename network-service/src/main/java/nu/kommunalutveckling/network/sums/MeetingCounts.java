package nu.kommunalutveckling.network.sums;

import java.math.BigDecimal;
import java.util.Collection;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * How many meetings there were.
 *
 * @param held those that took place, registered or not; its forms add up to it
 * @param cancelled those that were cancelled, none of them held
 * @param counted of the held ones, those whose attendance counts: somebody was expected and something is registered
 * @param shares the sum of the attendance shares of the counted ones, 0 to 1 each
 */
public record MeetingCounts(
        long held, long physical, long digital, long hybrid, long cancelled, long counted, BigDecimal shares) {
    public static final MeetingCounts NONE = new MeetingCounts(0, 0, 0, 0, 0, 0, BigDecimal.ZERO);

    /** All of them counted together. */
    public static MeetingCounts pooled(Collection<MeetingCounts> parts) {
        return parts.stream().reduce(NONE, MeetingCounts::plus);
    }

    /** These and others counted together. */
    public MeetingCounts plus(MeetingCounts other) {
        return new MeetingCounts(
                held + other.held,
                physical + other.physical,
                digital + other.digital,
                hybrid + other.hybrid,
                cancelled + other.cancelled,
                counted + other.counted,
                shares.add(other.shares));
    }

    /** The mean of the meetings' shares in per cent, every meeting weighing the same; null when none counts. */
    public @Nullable BigDecimal meanPercent(int decimals) {
        return Rounding.percent(shares, BigDecimal.valueOf(counted), decimals);
    }

    public Share physicalShare() {
        return new Share(physical, held);
    }

    public Share digitalShare() {
        return new Share(digital, held);
    }

    public Share hybridShare() {
        return new Share(hybrid, held);
    }
}
