package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nu.kommunalutveckling.finance.funds.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * What the outcome may be at the end of the year, by two methods, SEK.
 *
 * @param straightLine the outcome so far × 12 / months so far; null when there is no outcome
 * @param seasonal the outcome so far × last year's whole outcome / last year's to the same day; null when there is no
 *     outcome, or last year had none by then
 */
public record Forecast(
        @Nullable BigDecimal straightLine, @Nullable BigDecimal seasonal) {
    private static final int MONTHS = 12;

    /** So many that rounding to whole kronor is decided by the amount, not by this. */
    private static final int DECIMALS = 12;

    /** @param months how many months of the year have passed at the period's end, 1 to 12 */
    static Forecast of(AreaFlows flows, int months) {
        BigDecimal soFar =
                Amounts.plus(flows.sum(Span.BEFORE, EntryKind.OUTCOME), flows.sum(Span.WITHIN, EntryKind.OUTCOME));
        if (soFar == null) {
            return new Forecast(null, null);
        }
        BigDecimal lastSoFar = Amounts.orZero(flows.sum(Span.LAST_YEAR_TO_DATE, EntryKind.OUTCOME));
        BigDecimal lastWhole = lastSoFar.add(Amounts.orZero(flows.sum(Span.LAST_YEAR_AFTER, EntryKind.OUTCOME)));
        return new Forecast(
                share(soFar, BigDecimal.valueOf(MONTHS), BigDecimal.valueOf(months)),
                lastSoFar.signum() == 0 ? null : share(soFar, lastWhole, lastSoFar));
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal whole, BigDecimal part) {
        return amount.multiply(whole).divide(part, DECIMALS, RoundingMode.HALF_UP);
    }
}
