package nu.kommunalutveckling.periodclosings;

import java.time.Instant;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a period is closed.
 *
 * @param reason why it was last closed or reopened; null when nothing was said
 * @param changedAt when it was last closed or reopened; null when it never was
 */
@Schema(name = "PeriodClosing")
record PeriodClosingView(
        Period period,
        PeriodState state,
        @Nullable String reason,
        @Nullable Instant changedAt) {
    static PeriodClosingView of(PeriodClosing closing) {
        return new PeriodClosingView(Period.parse(closing.period), closing.state, closing.reason, closing.changedAt);
    }

    /** A period that nobody has closed yet. */
    static PeriodClosingView neverClosed(Period period) {
        return new PeriodClosingView(period, PeriodState.OPEN, null, null);
    }
}
